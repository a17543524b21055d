using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads ratings by name: "mostly 4, except LGPS which is a 2", "LGPS is a 2, the rest 4", "LGPS 2, pensions law 3".</summary>
public static partial class NamedRatingReader
{
    /// <summary>One level a requirement, in their order, null for one that is not named; null as a whole where the text says it in another way, or a name is not clear.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="asked">What was asked about.</param>
    public static IReadOnlyList<int?>? Read(string text, IReadOnlyList<Requirement> asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        text = SelfRatingReader.InFigures(text);
        var found = MostFirst().Match(text) is { Success: true } first ? first : RestLast().Match(text);
        if (!found.Success)
        {
            return Levels(EachLine().Split(text), asked, isList: true) is { Count: > 1 } each ? InOrder(each, null) : null;
        }

        return Level(found.Groups["most"].Value) is { } most && Levels(Joint().Split(found.Groups["others"].Value), asked, isList: false) is { Count: > 0 } named
            ? InOrder(named, most)
            : null;

        IReadOnlyList<int?> InOrder(Dictionary<string, int> levels, int? rest) =>
            [.. asked.Select(requirement => levels.TryGetValue(requirement.Id, out var level) ? level : rest)];
    }

    // Null where a part has no level, or names nothing that was asked. In a list nothing else may stand there: "3 years in stock control" is no rating.
    private static Dictionary<string, int>? Levels(IEnumerable<string> parts, IReadOnlyList<Requirement> asked, bool isList)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in parts.Where(part => part.Trim().Length > 0))
        {
            var name = Rating().Replace(part, " ");
            if (Level(part) is not { } level || RequirementNames.Find(name, asked) is not { } requirement || (isList && !RequirementNames.IsOnly(name, requirement)))
            {
                return null;
            }

            levels[requirement.Id] = level;
        }

        return levels;
    }

    // One number, or it says two things.
    private static int? Level(string text) => Rating().Matches(text) is [var only]
        ? char.IsAsciiDigit(only.Value[0]) ? only.Value[0] - '0' : NumberWords.Cardinal(only.Value.ToLowerInvariant().TrimEnd('s'))
        : null;

    [GeneratedRegex(@"^(?<most>[^.;]*\b(?:all|most|mostly|mainly|everything|generally|usually|everywhere)\b[^.;]*?)[\s,;.\u2013-]+(?:except|excepting|but|apart from|other than|only|save)(?: (?:for|that|not))*\b(?<others>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex MostFirst();

    [GeneratedRegex(@"^(?<others>.+?)[\s,;.\u2013-]+(?:and |but )?(?<most>(?:all )?(?:the )?(?:rest|others|other ones|everything else|remaining ones)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex RestLast();

    [GeneratedRegex(@"[,;\n]")]
    private static partial Regex EachLine();

    [GeneratedRegex(@"[,;]|\band\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<![\p{L}\d.])(?:[1-5](?:'?s)?|(?:one|two|three|four|five)s?)(?![\p{L}\d]|\.\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Rating();
}
