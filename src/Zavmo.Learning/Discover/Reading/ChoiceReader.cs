using System.Globalization;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads which of a few choices a learner typed.</summary>
public static class ChoiceReader
{
    private const int MaxWords = 10;
    private const int MaxWordsOfAClause = 4;
    private const int Middle = -1;

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["last"] = int.MaxValue, ["middle"] = Middle,
    };

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "option", "number", "no", "choice", "answer", "please", "one", "i", "will", "like", "want", "take", "choose",
        "pick", "go", "with", "for", "let", "us", "do", "ok", "okay", "thanks", "maybe", "think", "would", "prefer", "of", "to", "and", "in",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "never", "except", "neither" };

    /// <summary>The id of the choice: by its number, its label, a synonym, or a part that only one of them has; else null.</summary>
    /// <param name="text">What the learner typed.</param>
    /// <param name="choices">The choices in the order in which they were shown, numbered from 1.</param>
    /// <param name="numbered">Whether they were shown with numbers that can be typed.</param>
    public static string? Read(string text, IReadOnlyList<(string Id, string Label, IReadOnlyList<string> Synonyms)> choices, bool numbered = true)
    {
        var words = Words.Of(text);
        return ReadWords(words, choices, numbered)
            ?? (numbered && FirstClause(text) is { } clause && Words.Of(clause) is { Count: <= MaxWordsOfAClause } first && !first.Any(Negations.Contains) && !IsAdverb(first) && NumberOf(first, choices.Count) is { } at
                ? choices[at].Id
                : null);
    }

    private static string? ReadWords(IReadOnlyList<string> words, IReadOnlyList<(string Id, string Label, IReadOnlyList<string> Synonyms)> choices, bool numbered)
    {
        if (words.Count is 0 or > MaxWords)
        {
            return null;
        }

        // A label may say "not" itself; other words with a "not" in them choose nothing.
        var names = choices.Select(choice => choice.Synonyms.Append(choice.Label).Select(Words.Of).ToList()).ToList();
        if (Only(names, name => IsSame(words, name)) is { } same)
        {
            return choices[same].Id;
        }

        if (words.Any(Negations.Contains))
        {
            return null;
        }

        var place = (numbered ? NumberOf(words, choices.Count) : null)
            ?? Only(names, name => Words.IndexOf(words, name) >= 0)
            ?? PartOf(words, names);
        return place is { } at ? choices[at].Id : null;
    }

    /// <summary>The id of the choice whose label or synonym is all that is said, but for words around it; else null.</summary>
    /// <param name="text">What the learner typed.</param>
    /// <param name="choices">The choices.</param>
    public static string? Named(string text, IReadOnlyList<(string Id, string Label, IReadOnlyList<string> Synonyms)> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var core = NameIn(Words.Of(text));
        var names = choices.Select(choice => choice.Synonyms.Append(choice.Label).Select(name => NameIn(Words.Of(name))).ToList()).ToList();
        return Only(names, name => IsSame(core, name)) is { } place ? choices[place].Id : null;
    }

    // "No role-play" is a name, and no role-play without its "no".
    private static IReadOnlyList<string> NameIn(IReadOnlyList<string> words) => [.. words.Where(word => word == "no" || !Around.Contains(word))];

    // "First, I should say that we have a board" counts off what is said.
    private static bool IsAdverb(IReadOnlyList<string> clause) => clause is [var only] && !char.IsAsciiDigit(only[0]);

    // "The middle one, I've got a bit of time before my next visit".
    private static string? FirstClause(string text) => text.IndexOfAny([',', '.', ';', '\n']) is > 0 and var end ? text[..end] : null;

    private static int? NumberOf(IReadOnlyList<string> words, int count)
    {
        var core = words.Count == 1 ? words : [.. words.Where(word => !Around.Contains(word))];
        if (core.Count == 0 && words[^1] == "one")
        {
            core = ["one"];
        }

        if (core.Count != 1)
        {
            return null;
        }

        var number = Numbers.GetValueOrDefault(core[0]);
        if (number == 0 && !int.TryParse(core[0], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return null;
        }

        number = number == int.MaxValue ? count : number == Middle && count % 2 == 1 ? (count + 1) / 2 : number;
        return number >= 1 && number <= count ? number - 1 : null;
    }

    private static int? PartOf(IReadOnlyList<string> words, List<List<IReadOnlyList<string>>> names)
    {
        List<string> core = [.. words.Where(word => !Around.Contains(word))];
        return core.Count == 0
            ? null
            : Only(names, name => Words.IndexOf([.. name.Where(word => !Around.Contains(word))], core) >= 0);
    }

    private static bool IsSame(IReadOnlyList<string> words, IReadOnlyList<string> name) =>
        words.Count == name.Count && Words.IndexOf(words, name) == 0;

    /// <summary>The place of the one choice that fits, or null when none or several do.</summary>
    private static int? Only(List<List<IReadOnlyList<string>>> names, Func<IReadOnlyList<string>, bool> fits)
    {
        var places = Enumerable.Range(0, names.Count).Where(place => names[place].Exists(name => name.Count > 0 && fits(name))).ToList();
        return places.Count == 1 ? places[0] : null;
    }
}
