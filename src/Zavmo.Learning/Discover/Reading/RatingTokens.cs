using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>The ratings in a line, in order: digits and number words; "-" or "?" keeps a place open.</summary>
internal static partial class RatingTokens
{
    private const int Wrong = -1;

    private static readonly Dictionary<string, int> Named = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["ones"] = 1, ["twos"] = 2, ["threes"] = 3, ["fours"] = 4, ["fives"] = 5,
        ["novice"] = 1, ["beginner"] = 2, ["competent"] = 3, ["proficient"] = 4, ["expert"] = 5,
        ["skip"] = RatingToken.Open, ["dunno"] = RatingToken.Open, ["blank"] = RatingToken.Open,
    };

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "i", "id", "ill", "im", "say", "would", "think", "a", "an", "the", "and", "then", "for", "about", "around", "probably", "maybe",
        "perhaps", "its", "is", "it", "be", "was", "my", "me", "first", "second", "third", "fourth", "fifth", "last", "next", "level",
        "levels", "rating", "ratings", "number", "so", "ok", "okay", "at", "just", "of", "them", "as", "please", "are", "answer",
        "answers", "obviously", "definitely", "really", "basically", "clearly", "certainly", "simply", "guess", "suppose", "reckon", "on", "that", "this", "to", "with", "go", "lets", "put", "give", "myself", "honestly", "roughly", "again", "also", "advanced", "erm", "um", "er", "hm", "hmm", "well", "round", "across", "board",
    };

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "the", "this", "that", "each", "every", "first", "second", "third", "fourth", "fifth", "last", "next",
    };

    private static readonly HashSet<string> Everything = new(StringComparer.Ordinal)
    {
        "all", "every", "everything", "lot", "everywhere", "each", "both", "throughout",
    };

    /// <summary>The tokens, or null when a word stands there that has no place in a line of ratings.</summary>
    public static RatingLine? Read(string text)
    {
        var ratings = new List<RatingToken>();
        var everything = false;
        string? before = null;
        var plain = Words.WithAsciiDigits(text).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
        foreach (Match match in Token().Matches(plain))
        {
            var word = Singular(match.Value);
            var pointsAt = word is "one" or "ones" && before is not null && Pointing.Contains(before);
            if (Everything.Contains(word))
            {
                everything = true;
            }
            else if (Value(word) is { } value && !pointsAt)
            {
                ratings.Add(new RatingToken(word, value));
            }
            else if (!pointsAt && !Around.Contains(word))
            {
                return null;
            }

            before = word;
        }

        return new RatingLine(ratings, everything);
    }

    // A rating in the plural is the same rating.
    private static string Singular(string word) => word.Length == 2 && char.IsAsciiDigit(word[0]) && word[1] == 's' ? word[..1] : word;

    private static int? Value(string word)
    {
        if (Named.TryGetValue(word, out var named))
        {
            return named;
        }

        if (word is "-" or "\u2013" or "?" or "_")
        {
            return RatingToken.Open;
        }

        if (!char.IsAsciiDigit(word[^1]))
        {
            return null;
        }

        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Wrong;
    }

    // A decimal is one token, so that 3.5 is not read as a 3 and a 5.
    [GeneratedRegex(@"(?<=^|\s)-\d+(?=\s|$)|(?<![\d.])\d+\.\d+(?![\d.])|\d+s?(?!\p{L})|\d+|\p{L}+|(?<=^|[\s,;/])[-\u2013?_](?=$|[\s,;/])", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
