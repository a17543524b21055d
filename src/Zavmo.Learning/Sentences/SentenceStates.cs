namespace Zavmo.Learning.Sentences;

/// <summary>What a sentence model makes of one text, in one reading of it.</summary>
/// <param name="Vector">Its meaning, of length 1, as <see cref="ISentenceEncoder.Encode"/> gives it.</param>
/// <param name="Tokens">
/// What chosen layers of the model hold for each token, token after token, layer after layer within it. The last layer knows what a text is about;
/// the ones before it still know how its words go together.
/// </param>
/// <param name="Fitted">What the layers hold for each token that are fitted to tell what makes sense from what makes none, in the same way.</param>
/// <param name="Words">For each token which word it is of: the place among the words of the text that stand between spaces, from 0.</param>
public sealed record SentenceStates(float[] Vector, Half[] Tokens, Half[] Fitted, IReadOnlyList<int> Words)
{
    /// <summary>Numbers that are held for each token.</summary>
    public int Size => Words.Count == 0 ? 0 : Tokens.Length / Words.Count;
}
