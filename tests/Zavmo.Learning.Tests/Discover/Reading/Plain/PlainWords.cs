using System.Globalization;
using System.Text;

namespace Zavmo.Learning.Tests.Discover.Reading.Plain;

/// <summary>Cuts a short text into plain words, the same on every machine and in every culture.</summary>
internal static class PlainWords
{
    private const int TypoLength = 5;

    // Said here every day, and one letter from something grave.
    private static readonly string[] NoSlips = ["rated", "rates"];

    // Contractions are written out, so that "I've" and "I have" are one wherever they stand.
    private static readonly Dictionary<string, string[]> Spelled = new(StringComparer.Ordinal)
    {
        ["u"] = ["you"], ["ur"] = ["your"], ["pls"] = ["please"], ["plz"] = ["please"], ["cannot"] = ["can", "not"],
        ["cant"] = ["can", "not"], ["dont"] = ["do", "not"], ["doesnt"] = ["does", "not"], ["didnt"] = ["did", "not"],
        ["havent"] = ["have", "not"], ["hasnt"] = ["has", "not"], ["isnt"] = ["is", "not"], ["arent"] = ["are", "not"],
        ["wasnt"] = ["was", "not"], ["wouldnt"] = ["would", "not"], ["couldnt"] = ["could", "not"], ["ive"] = ["i", "have"],
        ["im"] = ["i", "am"], ["id"] = ["i", "would"], ["ill"] = ["i", "will"], ["youve"] = ["you", "have"],
        ["youre"] = ["you", "are"], ["weve"] = ["we", "have"], ["its"] = ["it", "is"], ["thats"] = ["that", "is"],
        ["whats"] = ["what", "is"], ["whos"] = ["who", "is"], ["wholl"] = ["who", "will"], ["theres"] = ["there", "is"],
        ["lets"] = ["let", "us"], ["gonna"] = ["going", "to"], ["gotta"] = ["got", "to"], ["wanna"] = ["want", "to"],
    };

    /// <summary>The sentences of a text, each as its words; empty ones are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Sentences(string text) =>
        [.. text.Split(['.', '!', '?', '\n', ';', '\u2026'], StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(words => words.Count > 0)];

    /// <summary>Lower-case words of letters and ASCII digits; apostrophes go, contractions are written out.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Spelled.GetValueOrDefault(word) ?? [word])];

    /// <summary>Equal, or one slip apart in words of five letters or more.</summary>
    public static bool Same(string written, string meant) =>
        string.Equals(written, meant, StringComparison.Ordinal)
        || (written.Length >= TypoLength && meant.Length >= TypoLength && !NoSlips.Contains(written) && OneSlip(written, meant));

    /// <summary>Whether a run of words stands at a place of others.</summary>
    public static bool IsAt(IReadOnlyList<string> words, IReadOnlyList<string> run, int start)
    {
        if (start + run.Count > words.Count)
        {
            return false;
        }

        for (var offset = 0; offset < run.Count; offset++)
        {
            if (!Same(words[start + offset], run[offset]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text with the digits of every script as ASCII digits.</summary>
    public static string WithAsciiDigits(string text) => string.Concat(text.Select(letter =>
        CharUnicodeInfo.GetDecimalDigitValue(letter) is var digit and >= 0 ? (char)('0' + digit) : letter));

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in WithAsciiDigits(text))
        {
            if (letter is not ('\'' or '\u2019' or '\u2018' or '`' or '\u00B4'))
            {
                plain.Append(char.IsLetter(letter) || char.IsAsciiDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
            }
        }

        return plain.ToString();
    }

    /// <summary>One letter added, left out, changed, or swapped with its neighbour.</summary>
    private static bool OneSlip(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
        {
            at++;
        }

        if (shorter.Length < longer.Length)
        {
            return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
        }

        return shorter.AsSpan(at + 1).SequenceEqual(longer.AsSpan(at + 1))
            || (at + 1 < shorter.Length && shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at]
                && shorter.AsSpan(at + 2).SequenceEqual(longer.AsSpan(at + 2)));
    }
}
