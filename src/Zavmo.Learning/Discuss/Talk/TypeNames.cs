using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Finds a conversation type in a learner's words: by its title, by its id, in the plural, as one word.</summary>
internal static partial class TypeNames
{
    // What people say who don't know the names.
    private static readonly (Regex Words, string Type)[] Told =
    [
        (Acting(), "role-play"), (Examples(), "case-study"), (Asked(), "socratic"), (Shown(), "mentoring"), (Coached(), "coaching"), (Reflected(), "reflection"),
    ];

    /// <summary>The id of the type that a message names, or null; where several do, the longest name.</summary>
    public static string? Find(SaidWords said, IReadOnlyList<ConversationType> types)
    {
        var written = Idiom().Replace(string.Join(' ', Words.Of(said.Text).Select(Single)), "");
        var joined = " " + written + " ";
        return types.SelectMany(type => Names(type).Select(name => (type.Id, Name: name)))
            .Where(pair => joined.Contains(" " + pair.Name + " ", StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Name.Length)
            .Select(pair => pair.Id)
            .FirstOrDefault() ?? Told.Where(told => told.Words.IsMatch(said.Plain) && types.Any(type => type.Id == told.Type)).Select(told => told.Type).FirstOrDefault();
    }

    // The last word alone is enough where it is rare ("scenario"), the first where it is the name ("coaching").
    private static IEnumerable<string> Names(ConversationType type)
    {
        foreach (var words in (IReadOnlyList<string>[])[Words.Of(type.Title), Words.Of(type.Id)])
        {
            List<string> single = [.. words.Select(Single)];
            yield return string.Join(' ', single);
            yield return string.Concat(single);
            if (single.Count > 1 && single[^1].Length > 7)
            {
                yield return single[^1];
            }

            if (single[0].Length > 6)
            {
                yield return single[0];
            }
        }
    }

    // "No problem" names no problem to solve.
    [GeneratedRegex(@"\b(?:(?:no|not a|not|any|the|my|a bit of a) problem|problem (?:is|with)|looking (?:forward|for|at|good))\b")]
    private static partial Regex Idiom();

    [GeneratedRegex(@"\b(?:acting|act out|pretending|play acting)\b")]
    private static partial Regex Acting();

    [GeneratedRegex(@"\b(?:real|worked|actual|true) (?:life )?(?:examples?|cases?)\b")]
    private static partial Regex Examples();

    [GeneratedRegex(@"\b(?:grilled|questioned|question and answer|q and a|being asked)\b")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:walk(?:s|ed)? me through|someone experienced|somebody experienced|mentor|mentored)\b")]
    private static partial Regex Shown();

    [GeneratedRegex(@"\b(?:reflection|reflections|reflecting|reflect)\b")]
    private static partial Regex Reflected();

    [GeneratedRegex(@"\b(?:coach|coached)\b")]
    private static partial Regex Coached();

    private static string Single(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 4 ? word[..^1]
        : word;
}
