using System.Globalization;
using System.Text;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Cuts a short text into plain words, the same on every machine and in every culture.</summary>
internal static class Words
{
    private const int TypoLength = 5;

    private static readonly Dictionary<string, string> Spelled = new(StringComparer.Ordinal)
    {
        ["u"] = "you", ["ur"] = "your", ["pls"] = "please", ["plz"] = "please", ["cannot"] = "cant",
    };

    private static readonly Dictionary<(string, string), string> Joined = new()
    {
        [("do", "not")] = "dont", [("does", "not")] = "doesnt", [("did", "not")] = "didnt", [("can", "not")] = "cant",
        [("have", "not")] = "havent", [("has", "not")] = "hasnt", [("is", "not")] = "isnt", [("am", "not")] = "amnot",
        [("im", "not")] = "amnot", [("i", "have")] = "ive", [("i", "am")] = "im", [("i", "would")] = "id",
        [("i", "will")] = "ill", [("it", "is")] = "its", [("that", "is")] = "thats", [("what", "is")] = "whats",
        [("who", "is")] = "whos", [("who", "will")] = "wholl", [("you", "are")] = "youre",
    };

    /// <summary>The sentences of a text, each as its words; empty ones are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Sentences(string text) =>
        [.. text.Split(['.', '!', '?', '\n', ';', '\u2026'], StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(words => words.Count > 0)];

    /// <summary>Lower-case words of letters and ASCII digits; apostrophes go, contractions are spelled one way.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var raw in Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = Spelled.GetValueOrDefault(raw, raw);
            if (words.Count > 0 && Joined.TryGetValue((words[^1], word), out var joined))
            {
                words[^1] = joined;
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>Equal, or one slip apart in words of five letters or more.</summary>
    public static bool Same(string written, string meant) =>
        string.Equals(written, meant, StringComparison.Ordinal)
        || (written.Length >= TypoLength && meant.Length >= TypoLength && OneSlip(written, meant));

    /// <summary>The place of a run of words in others, or -1.</summary>
    public static int IndexOf(IReadOnlyList<string> words, IReadOnlyList<string> run)
    {
        for (var start = 0; run.Count > 0 && start + run.Count <= words.Count; start++)
        {
            if (IsAt(words, run, start))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>The text with the digits of every script as ASCII digits.</summary>
    public static string WithAsciiDigits(string text) => string.Concat(text.Select(letter =>
        CharUnicodeInfo.GetDecimalDigitValue(letter) is var digit and >= 0 ? (char)('0' + digit) : letter));

    private static bool IsAt(IReadOnlyList<string> words, IReadOnlyList<string> run, int start)
    {
        for (var offset = 0; offset < run.Count; offset++)
        {
            if (!Same(words[start + offset], run[offset]))
            {
                return false;
            }
        }

        return true;
    }

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
