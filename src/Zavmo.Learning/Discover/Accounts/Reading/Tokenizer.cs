using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Cuts chat text into tokens: words with their apostrophes, numbers with their signs, punctuation.</summary>
internal static partial class Tokenizer
{
    /// <summary>The tokens of one part, in order; a removed span (pasted text) becomes a full stop of no width.</summary>
    public static IEnumerable<Word> Read(string text, int part, IReadOnlyList<Range> removed)
    {
        var inGap = false;
        foreach (Match match in TokenPattern().Matches(text))
        {
            if (removed.Any(range => match.Index >= range.Start.Value && match.Index < range.End.Value))
            {
                if (!inGap)
                {
                    yield return new Word(string.Empty, ".", part, match.Index);
                }

                inGap = true;
                continue;
            }

            // The full stop of what was copied goes with it.
            if (inGap && !char.IsLetterOrDigit(match.Value[0]))
            {
                continue;
            }

            inGap = false;
            var norm = match.Value.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
            yield return new Word(match.Value, norm, part, match.Index);
        }

        yield return new Word(string.Empty, ".", part, text.Length);
    }

    [GeneratedRegex(
        @"[£$€]?\d+(?:[.,:/]\d+)*(?:-\d+(?:[.,]\d+)*)?(?:\s?%|°|(?:st|nd|rd|th|h|s|x|k|m|min|mins|mm|cm|km|kg|ml|ms|g|l|ish|pm|am|hrs?|d|gb|mb)\b)?"
        + @"|\p{L}+(?:['’‘]\p{L}+|-\p{L}+|/\p{L}+|\.\p{L}\.)*|->|=>|→|\.{2,}|…|[.!?;:,\-–—+&=<>()""“”'*/]|\n|\S",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TokenPattern();
}
