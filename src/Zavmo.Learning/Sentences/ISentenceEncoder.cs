namespace Zavmo.Learning.Sentences;

/// <summary>Turns sentences into vectors of their meaning: what means nearly the same points nearly the same way. Safe for use by several threads.</summary>
public interface ISentenceEncoder
{
    /// <summary>The vectors of <paramref name="texts"/>, in their order, all of one dimension and of length 1. The same text gives the same vector.</summary>
    /// <param name="texts">English sentences or clauses; a text too long for the model is read as far as it goes.</param>
    IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts);

    /// <summary>One text with what each layer holds. The same text gives the same states; one that was read lately costs nothing.</summary>
    /// <param name="text">English sentences; a text too long for the model is read as far as it goes.</param>
    SentenceStates Read(string text);
}
