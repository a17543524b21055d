using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Situations;

/// <summary>Which of the levels that a document names is above the role's own: entry, mid or senior.</summary>
internal static partial class NextLevels
{
    private const int Entry = 0;
    private const int Mid = 1;
    private const int Senior = 2;

    /// <summary>The authority of the first level above the role's own; null where the document names none.</summary>
    public static DecisionLevel? Next(DecisionAuthority authority, RoleProfile profile)
    {
        var own = OwnOf(profile);
        return authority.Levels.Select((level, place) => (Level: level, Rank: WordOf(level.Level) ?? place))
            .Where(entry => entry.Rank > own)
            .OrderBy(entry => entry.Rank)
            .Select(entry => entry.Level)
            .FirstOrDefault();
    }

    /// <summary>Whether a level such as "Nurse (L3)" is above the role's own. One that says neither number nor word is not known to be.</summary>
    public static bool IsAbove(string level, RoleProfile profile) =>
        (NumberOf(level), NumberOf(profile.Level ?? "")) is ({ } number, { } own) ? number > own : WordOf(level) > OwnOf(profile);

    // By the word of the title; without one, a first grade is entry, the fourth and above senior, and what lies between mid.
    private static int OwnOf(RoleProfile profile) => WordOf(profile.Title) ?? NumberOf(profile.Level ?? "") switch
    {
        1 => Entry,
        >= 4 => Senior,
        null => Math.Clamp(profile.SeniorityLevel - 2, Entry, Senior),
        _ => Mid,
    };

    private static int? NumberOf(string text) =>
        Grade().Match(text) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int? WordOf(string text) => Word().Match(text) switch
    {
        { Groups: [_, { Success: true }, ..] } => Entry,
        { Groups: [_, _, { Success: true }, ..] } => Mid,
        { Groups: [_, _, _, { Success: true }] } => Senior,
        _ => null,
    };

    [GeneratedRegex(@"\bL([1-9])\b")]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(entry|junior|trainee|apprentice|assistant)\b|\b(mid)\b|\b(senior|lead|principal|head)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
