using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Which headings begin which part of an advert.</summary>
internal sealed partial class AdvertHeadings
{
    private const int MostWords = 14;
    private const string More = "...";
    private static readonly HashSet<string> Fillers = new(["the", "a", "an", "this", "our", "and", "key", "main", "core", "some"], StringComparer.Ordinal);

    private readonly Dictionary<string, AdvertPart> exact = new(StringComparer.Ordinal);
    private readonly List<(string[] Words, bool Before, bool After, AdvertPart Part)> open = [];

    /// <exception cref="InvalidDataException">One heading begins two parts.</exception>
    public AdvertHeadings(IReadOnlyDictionary<AdvertPart, IReadOnlyList<string>> synonyms)
    {
        foreach (var (part, phrase) in synonyms.SelectMany(pair => pair.Value.Select(phrase => (pair.Key, phrase))))
        {
            var (before, after) = (phrase.StartsWith(More, StringComparison.Ordinal), phrase.EndsWith(More, StringComparison.Ordinal));
            var plain = Plain(phrase);
            if (before || after)
            {
                open.Add((plain.Split(' '), before, after, part));
            }
            else if (!exact.TryAdd(plain, part) && exact[plain] != part)
            {
                throw new InvalidDataException($"headings: '{phrase}' begins two parts");
            }
        }
    }

    /// <summary>The part that a text begins if it is a heading, or null; of several open phrases the longest counts, after those that say how little it is wanted.</summary>
    public AdvertPart? Of(string text)
    {
        if (Exactly(text) is { } part)
        {
            return part;
        }

        var plain = Plain(text);
        var words = plain.Split(' ');
        return words.Length > MostWords ? null : open.Where(phrase => (phrase.Part != AdvertPart.Duties || !words.Contains("if")) && Fits(phrase, words)).OrderByDescending(phrase => phrase.Part is AdvertPart.NotAsked or AdvertPart.Desirable).ThenByDescending(phrase => phrase.Words.Length).Select(phrase => (AdvertPart?)phrase.Part).FirstOrDefault();
    }

    /// <summary>The part whose heading the text is, word for word, or null.</summary>
    public AdvertPart? Exactly(string text)
    {
        // "Your role" may be listed beside "the role"; "your benefits" is benefits.
        var plain = Plain(text);
        return exact.TryGetValue(plain, out var part) || exact.TryGetValue(Your().Replace(plain, ""), out part) ? part : null;
    }

    private static bool Fits((string[] Words, bool Before, bool After, AdvertPart Part) phrase, string[] words)
    {
        var last = words.Length - phrase.Words.Length;
        return last >= 0 && Enumerable.Range(0, last + 1).Any(at =>
            (at == 0 || phrase.Before) && (at == last || phrase.After) && words.AsSpan(at, phrase.Words.Length).SequenceEqual(phrase.Words));
    }

    private static string Plain(string text)
    {
        text = Not().Replace(text, match => match.Value[0] is 'w' or 'W' ? "will not" : match.Groups["verb"].Value + " not");
        text = Me().Replace(Is().Replace(text, "${word} is"), "you");
        var full = Will().Replace(Are().Replace(Have().Replace(Would().Replace(text.ToLowerInvariant(), " would"), " have"), " are"), " will");
        var words = Separator().Split(Apostrophe().Replace(Brackets().Replace(full, " "), ""))
            .Select(word => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word)
            .Where(word => word.Length > 0).ToList();
        var rest = words.Where(word => !Fillers.Contains(word)).ToList();
        return string.Join(' ', rest.Count > 0 ? rest : words);
    }

    [GeneratedRegex(@"\byour\s+")]
    private static partial Regex Your();

    [GeneratedRegex("\\b(?<word>what|who|where|how|here|there|that|it)['\u2019]s\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex("\\b(?:wo|(?<verb>do|does|did|need|is|are|would|have|has|had|should|must))n['\u2019]t\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    // "What will I be doing?" asks what you will be doing.
    [GeneratedRegex("\\bi\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Me();

    [GeneratedRegex("['\u2019]ll\\b")]
    private static partial Regex Will();

    [GeneratedRegex("['\u2019]re\\b")]
    private static partial Regex Are();

    [GeneratedRegex("['\u2019]ve\\b")]
    private static partial Regex Have();

    [GeneratedRegex("['\u2019]d\\b")]
    private static partial Regex Would();

    [GeneratedRegex("['\u2018\u2019`]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Separator();
}
