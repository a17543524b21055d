using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// One trigger phrase, which accounts for a whole sentence: words, "(one|other)" for alternatives, "[perhaps]" for what may be
/// left out, "..." for up to eight words of any kind.
/// </summary>
internal sealed partial class Phrase
{
    private readonly IReadOnlyList<PhrasePart> parts;
    private readonly int most;

    public Phrase(LearnerIntent intent, string text)
    {
        var read = Parts().Matches(text).Select(match => PhrasePart.Read(match.Value)).ToList();
        Intent = intent;
        parts = [.. read.OfType<PhrasePart>()];
        IsReadable = parts.Count == read.Count && Required.Any();
        Least = parts.Sum(part => part.Least);
        most = parts.Sum(part => part.Most);
        IsPlain = parts.All(part => part.Choices.Count == 1 && !part.Optional);
        Key = IsPlain ? string.Join(' ', parts.SelectMany(part => part.Choices[0])) : text.Trim();
    }

    public LearnerIntent Intent { get; }

    /// <summary>Whether there is something to recognise.</summary>
    public bool IsReadable { get; }

    /// <summary>The parts that have to stand in a sentence.</summary>
    public IEnumerable<PhrasePart> Required => parts.Where(part => !part.IsGap && !part.Optional);

    /// <summary>The fewest words it takes.</summary>
    public int Least { get; }

    /// <summary>Whether words of any kind may stand before or after it.</summary>
    public bool IsOpen => parts[0].IsGap || parts[^1].IsGap;

    /// <summary>Whether it is words only.</summary>
    public bool IsPlain { get; }

    /// <summary>What two equal phrases have in common.</summary>
    public string Key { get; }

    /// <summary>Where the phrase starts in a sentence that it accounts for, a gap at its start not counted, or -1.</summary>
    /// <param name="sentence">The words.</param>
    /// <param name="gap">How many words a gap can hold.</param>
    public int Match(IReadOnlyList<string> sentence, int gap = PhrasePart.GapWords)
    {
        if (sentence.Count < Least || (gap == PhrasePart.GapWords && sentence.Count > most))
        {
            return -1;
        }

        var open = parts[0].IsGap;
        for (var start = 0; start <= (open ? Math.Min(gap, sentence.Count) : 0); start++)
        {
            if (Fits(sentence, open ? 1 : 0, start, gap))
            {
                return start;
            }
        }

        return -1;
    }

    private bool Fits(IReadOnlyList<string> sentence, int place, int at, int gap)
    {
        if (place == parts.Count || at > sentence.Count)
        {
            return at == sentence.Count;
        }

        var part = parts[place];
        if (part.IsGap)
        {
            for (var words = 0; words <= Math.Min(gap, sentence.Count - at); words++)
            {
                if (Fits(sentence, place + 1, at + words, gap))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var run in part.Choices)
        {
            if (Words.IsAt(sentence, run, at) && Fits(sentence, place + 1, at + run.Count, gap))
            {
                return true;
            }
        }

        return part.Optional && Fits(sentence, place + 1, at, gap);
    }

    [GeneratedRegex(@"\.\.\.|\([^)]*\)|\[[^\]]*\]|[^\s()\[\].]+", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
