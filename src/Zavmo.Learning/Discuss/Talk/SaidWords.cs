using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>A message as words.</summary>
internal sealed class SaidWords(string text)
{
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "this", "that", "it", "these", "them" };

    private static readonly HashSet<string> BeforeNumber = new(StringComparer.Ordinal) { "please", "can", "could", "you", "we", "i", "swap", "switch", "exchange", "module", "modules", "number", "numbers", "the" };

    // "This week", "a week": the week is named already, so what follows is no number of it.
    private static readonly HashSet<string> BeforeWeek = new(StringComparer.Ordinal) { "this", "next", "last", "a", "per", "each", "every", "coming", "following" };

    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal) { "hour", "hours", "hr", "hrs", "h", "minute", "minutes", "min", "mins", "day", "days" };

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly IReadOnlyList<string> words = Words.Of(text);

    private readonly IReadOnlyList<IReadOnlyList<string>> sentences = Words.Sentences(text);

    /// <summary>As it was written.</summary>
    public string Text { get; } = text;

    /// <summary>Its words alone, in lower case, with contractions written out: "can't" is "can not".</summary>
    public string Plain { get; } = string.Join(' ', Words.Of(text));

    /// <summary>How many words.</summary>
    public int Count => words.Count;

    /// <summary>Whether it points to what was named before.</summary>
    public bool PointsBack => words.Any(Pointing.Contains);

    /// <summary>Whether one of some words stands in it.</summary>
    public bool HasAny(params ReadOnlySpan<string> some)
    {
        foreach (var word in some)
        {
            if (words.Contains(word, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a run of words stands in it.</summary>
    public bool Has(string run) => Words.IndexOf(words, Words.Of(run)) >= 0;

    /// <summary>Whether it begins with one of some runs.</summary>
    public bool StartsAny(params ReadOnlySpan<string> runs)
    {
        foreach (var run in runs)
        {
            if (Words.IsAt(words, Words.Of(run), 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of its sentences begins with one of some runs, as they are written: "there" is no slip of "where".</summary>
    public bool AnySentenceStarts(IReadOnlyList<string> runs) =>
        sentences.Any(sentence => runs.Select(Words.Of).Any(run => sentence.Take(run.Count).SequenceEqual(run, StringComparer.Ordinal)));

    /// <summary>The number that follows a word, in digits or words, or null.</summary>
    public int? NumberAfter(string word)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at] == word && Number(words[at + 1]) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The number of the week that is named, as in "week 3"; not the hours of "this week 3 hours" and "a week two of them"; or null.</summary>
    public int? Week
    {
        get
        {
            for (var at = 0; at + 1 < words.Count; at++)
            {
                if (words[at] == "week" && Number(words[at + 1]) is { } number && !(at > 0 && BeforeWeek.Contains(words[at - 1])) && !(at + 2 < words.Count && Counted.Contains(words[at + 2])))
                {
                    return number;
                }
            }

            return null;
        }
    }

    /// <summary>The ordinal before a word, as in "third week", or null.</summary>
    public int? OrdinalBefore(string word)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at] == word && !IsOfMonth(at) && Learners.Dates.NumberWords.Ordinal(words[at - 1]) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    // "The first week of April" is a week of the year and none of the plan.
    private bool IsOfMonth(int at) => at + 2 < words.Count && words[at + 1] is ("of" or "in") && Array.Exists(Months, month => words[at + 2].Length >= 3 && month.StartsWith(words[at + 2], StringComparison.Ordinal));

    /// <summary>The number that a text is, alone or after "module", "number" or "the"; or null.</summary>
    public int? OnlyNumber => words is [.., var last] && Number(last) is { } number && words.SkipLast(1).All(BeforeNumber.Contains) ? number : null;

    private static int? Number(string word) =>
        int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : Learners.Dates.NumberWords.Cardinal(word);
}
