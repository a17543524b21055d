namespace Zavmo.Learning.Tests.Discover.Reading.Plain;

/// <summary>One place of a phrase: one of some runs of words, or a gap.</summary>
/// <param name="Choices">The runs of words, one of which stands there; none for a gap.</param>
/// <param name="Optional">Whether nothing may stand there either.</param>
internal sealed record PlainPhrasePart(IReadOnlyList<IReadOnlyList<string>> Choices, bool Optional)
{
    /// <summary>How many words a gap can hold.</summary>
    public const int GapWords = 8;

    private const string GapMark = "...";

    /// <summary>Whether a few words of any kind stand there.</summary>
    public bool IsGap => Choices.Count == 0;

    /// <summary>The fewest words there.</summary>
    public int Least => IsGap || Optional ? 0 : Choices.Min(run => run.Count);

    /// <summary>The most words there.</summary>
    public int Most => IsGap ? GapWords : Choices.Max(run => run.Count);

    /// <summary>Reads "word", "(one|other)", "[perhaps]" or "..."; null when there is nothing to recognise in it.</summary>
    public static PlainPhrasePart? Read(string written)
    {
        if (string.Equals(written, GapMark, StringComparison.Ordinal))
        {
            return new PlainPhrasePart([], Optional: true);
        }

        List<IReadOnlyList<string>> runs = [.. written.Trim('(', ')', '[', ']').Split('|').Select(PlainWords.Of)];
        return runs.TrueForAll(run => run.Count > 0) ? new PlainPhrasePart(runs, written.StartsWith('[')) : null;
    }
}
