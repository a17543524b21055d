using System.Buffers;
using System.Globalization;
using System.Text;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Cuts a short text into plain words, the same on every machine and in every culture.</summary>
internal static class Words
{
    /// <summary>Letters of the shortest word in which a slip is forgiven.</summary>
    public const int TypoLength = 5;

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

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n;\u2026");
    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> SpelledOut = Spelled.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of a text, each as its words; empty ones are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Sentences(string text)
    {
        var sentences = new List<IReadOnlyList<string>>();
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var end = rest.IndexOfAny(Ends);
            if (Of(end < 0 ? rest : rest[..end]) is { Count: > 0 } words)
            {
                sentences.Add(words);
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return sentences;
    }

    /// <summary>Lower-case words of letters and ASCII digits; apostrophes go, contractions are written out.</summary>
    public static IReadOnlyList<string> Of(string text) => Of(text.AsSpan());

    /// <summary>Equal, or one slip apart in words of five letters or more.</summary>
    public static bool Same(string written, string meant) =>
        string.Equals(written, meant, StringComparison.Ordinal)
        || (CanSlip(written) && meant.Length >= TypoLength && IsOneSlip(written, meant));

    /// <summary>One letter added, left out, changed, or swapped with its neighbour.</summary>
    public static bool IsOneSlip(string a, string b)
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

    /// <summary>Whether a word is long enough, and what is said every day not too near, to be taken for another one slip away.</summary>
    public static bool CanSlip(string written) => written.Length >= TypoLength && !NoSlips.Contains(written);

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
    public static string WithAsciiDigits(string text) => Ascii.IsValid(text) ? text : string.Concat(text.Select(AsciiDigit));

    private static List<string> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var written in text)
        {
            var letter = AsciiDigit(written);
            if (char.IsLetter(letter) || char.IsAsciiDigit(letter))
            {
                letters[length++] = char.ToLowerInvariant(letter);
            }
            else if (letter is not ('\'' or '\u2019' or '\u2018' or '`' or '\u00B4'))
            {
                Add(words, letters.AsSpan(0, length));
                length = 0;
            }
        }

        Add(words, letters.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(letters);
        return words;
    }

    private static void Add(List<string> words, ReadOnlySpan<char> word)
    {
        if (SpelledOut.TryGetValue(word, out var spelled))
        {
            words.AddRange(spelled);
        }
        else if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
    }

    private static char AsciiDigit(char letter) =>
        !char.IsAscii(letter) && CharUnicodeInfo.GetDecimalDigitValue(letter) is var digit and >= 0 ? (char)('0' + digit) : letter;
}
