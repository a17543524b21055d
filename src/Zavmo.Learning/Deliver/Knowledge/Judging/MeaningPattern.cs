namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>A meaning, cut into what a comparison by stems needs.</summary>
internal sealed class MeaningPattern
{
    private readonly HashSet<string> affirmed;
    private readonly HashSet<string> denied;

    public MeaningPattern(StatementMeaning meaning)
    {
        Sentences = [.. meaning.Sentences.Select(AnswerWords.Of)];
        Ideas = [.. meaning.Ideas.Select(idea => (IReadOnlyList<IdeaTerm>)[.. idea.Select(term => new IdeaTerm(term))])];
        var words = Sentences.SelectMany(sentence => sentence).ToList();
        affirmed = [.. words.Where(word => !word.IsNegated).Select(word => word.Stem)];
        denied = [.. words.Where(word => word.IsNegated).Select(word => word.Stem)];
    }

    public IReadOnlyList<IReadOnlyList<AnswerWord>> Sentences { get; }

    public IReadOnlyList<IReadOnlyList<IdeaTerm>> Ideas { get; }

    /// <summary>Whether a word stands on the other side of a "not" than in any way to say it.</summary>
    public bool IsOpposed(AnswerWord word) => word.IsNegated
        ? !denied.Contains(word.Stem)
        : denied.Contains(word.Stem) && !affirmed.Contains(word.Stem);
}
