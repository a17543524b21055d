using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Takes apart what is said and what is asked beside it: "yes to both. Who sees this?", "why do you ask? 3 4 2".</summary>
public static partial class BesideQuestion
{
    private const int MostWords = 16;
    private const int LongestQuestion = 160;

    // Longer, it is a document or a story, and not read for questions.
    private const int LongestText = 4000;

    /// <summary>What is said, and the one question at its end or else at its beginning; null where the text is not made of both.</summary>
    public static (string Said, string Asked)? Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length > LongestText || !trimmed.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        return (trimmed.EndsWith('?') ? AtEnd(trimmed) : AtBeginning(trimmed)) is var (said, asked)
            && asked.Length <= LongestQuestion && Words.Of(asked).Count is > 0 and <= MostWords && Words.Of(said).Count > 0 && Begins().IsMatch(asked)
                ? (said, asked)
                : null;
    }

    /// <summary>Whether a question at the end of an account is to the one who asked for it, such as "is that what you wanted?", and no part of what is told.</summary>
    public static bool IsToAsker(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Length <= LongestQuestion && ToAsker().IsMatch(asked);
    }

    // From the last end of a sentence before it; one question and no two.
    private static (string Said, string Asked)? AtEnd(string text)
    {
        var end = text.TrimEnd('?').Length;
        for (var at = end - 1; at > 0; at--)
        {
            if (EndsSentence(text, at))
            {
                return text[at] == '?' ? null : (text[..(at + 1)].Trim(), text[(at + 1)..].Trim());
            }
        }

        return null;
    }

    private static (string Said, string Asked)? AtBeginning(string text)
    {
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        return Enumerable.Range(0, mark).Any(at => EndsSentence(text, at)) || text.IndexOf('?', mark + 1) >= 0 ? null : (text[(mark + 1)..].Trim(), text[..(mark + 1)].Trim());
    }

    // The point of "2.3" ends nothing.
    private static bool EndsSentence(string text, int at) => text[at] is '!' or '?' or '\n' or '\u2026'
        || (text[at] == '.' && !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])));

    // "He asked me who can see his data?" is told, and asks nothing.
    [GeneratedRegex(@"^\W*(?:(?:and|but|so|or|ok|okay|oh|also|sorry|hm+|wait|by the way|just|well)\W+){0,3}(?:who|whom|what|why|how|when|where|which|is|are|am|do|does|did|can|could|will|would|may|should|was|were|have|has)(?:['\u2019]?s|['\u2019]re)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\W*(?:(?:or|and|so|but|ok|okay)\W+){0,3}(?:is|was|does|do|did|would|will|are|can|could|what|how)\b.*\b(?:that|this|it|you|i)\b.*\b(?:want(?:ed)?|need(?:ed)?|mean[ts]?|enough|okay|ok|help|count|answer|right|sense|do|like|say|after|looking for|sort of thing|kind of thing|else)\b[^?]*\?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToAsker();
}
