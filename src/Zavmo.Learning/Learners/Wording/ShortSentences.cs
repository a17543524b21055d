using System.Globalization;
using System.Text;

namespace Zavmo.Learning.Learners.Wording;

/// <summary>
/// Makes two sentences of one that is too long, at a place where a reader would pause. It is the last resort: texts of our own have a
/// short form, but names and numbers that are put into them can be long.
/// </summary>
public static class ShortSentences
{
    private const int FewestWords = 3;
    private static readonly char[] Between = [';', ',', ' '];

    // From where a pause is natural to where it is bearable.
    private static readonly string[][] Pauses =
    [
        ["; "],
        [", "],
        [" and ", " but "],
    ];

    // What begins so is no sentence of its own: the long sentence reads better than the half one.
    private static readonly string[] Leaning =
    [
        "where", "which", "because", "who", "whom", "whose", "when", "that", "if", "until", "unless", "while", "although", "so that", "as",
    ];

    private static readonly string[] Asking = ["what", "who", "how", "which", "why", "where", "when", "and what", "and who", "and how", "and why", "and where"];

    /// <summary>The text with no sentence above so many words, where there is a place to part it.</summary>
    public static string Of(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var changed = new StringBuilder(text);
        foreach (var sentence in PlainSentences.Of(text).Where(sentence => PlainSentences.Words(sentence) > most).Distinct())
        {
            changed.Replace(sentence, Part(sentence, most));
        }

        return changed.ToString();
    }

    private static string Part(string sentence, int most)
    {
        if (PlainSentences.Words(sentence) <= most)
        {
            return sentence;
        }

        foreach (var pauses in Pauses)
        {
            // As late as it can be: few parts read better than many.
            var place = Places(sentence, pauses).Where(place => Fits(sentence, place, most)).DefaultIfEmpty(-1).Max();
            if (place > 0)
            {
                return Parted(sentence, place, most);
            }
        }

        return sentence;
    }

    private static IEnumerable<int> Places(string sentence, string[] pauses)
    {
        foreach (var pause in pauses)
        {
            for (var at = sentence.IndexOf(pause, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(pause, at + 1, StringComparison.Ordinal))
            {
                if (!QuotedText.Holds(sentence, at))
                {
                    yield return at;
                }
            }
        }
    }

    private static bool Fits(string sentence, int place, int most) =>
        PlainSentences.Words(sentence[..place]) is >= FewestWords and var words && words <= most && PlainSentences.Words(sentence[place..]) >= FewestWords && !Leans(sentence[place..]);

    private static bool Leans(string rest)
    {
        var start = rest.TrimStart(Between);
        return Leaning.Any(word => start.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));
    }

    private static string Parted(string sentence, int place, int most)
    {
        var rest = sentence[place..].TrimStart(Between);
        var asks = sentence.EndsWith('?') && Asking.Any(word => rest.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));
        return $"{sentence[..place].TrimEnd()}{(asks ? '?' : '.')} {Part(char.ToUpper(rest[0], CultureInfo.InvariantCulture) + rest[1..], most)}";
    }
}
