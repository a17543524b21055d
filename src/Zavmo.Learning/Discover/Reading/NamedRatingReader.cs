using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads one rating for most with others by name: "mostly 4, except LGPS which is a 2", "LGPS is a 2, the rest 4".</summary>
public static partial class NamedRatingReader
{
    /// <summary>One level a requirement, in their order; null where the text says it in another way, or a name is not clear.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="asked">What was asked about.</param>
    public static IReadOnlyList<int>? Read(string text, IReadOnlyList<Requirement> asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        var found = MostFirst().Match(text) is { Success: true } first ? first : RestLast().Match(text);
        if (!found.Success || Level(found.Groups["most"].Value) is not { } most)
        {
            return null;
        }

        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in Joint().Split(found.Groups["others"].Value).Where(part => part.Trim().Length > 0))
        {
            if (Level(part) is not { } level || RequirementNames.Find(Rating().Replace(part, " "), asked) is not { } requirement)
            {
                return null;
            }

            named[requirement.Id] = level;
        }

        return named.Count == 0 ? null : [.. asked.Select(requirement => named.GetValueOrDefault(requirement.Id, most))];
    }

    // One number, or it says two things.
    private static int? Level(string text) => Rating().Matches(text) is [var only]
        ? char.IsAsciiDigit(only.Value[0]) ? only.Value[0] - '0' : NumberWords.Cardinal(only.Value.ToLowerInvariant().TrimEnd('s'))
        : null;

    [GeneratedRegex(@"^(?<most>[^.;]*\b(?:all|most|mostly|mainly|everything|generally|usually|everywhere)\b[^.;]*?)[\s,;.\u2013-]+(?:except|excepting|but|apart from|other than|only|save)(?: (?:for|that|not))*\b(?<others>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex MostFirst();

    [GeneratedRegex(@"^(?<others>.+?)[\s,;.\u2013-]+(?:and |but )?(?<most>(?:all )?(?:the )?(?:rest|others|other ones|everything else|remaining ones)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex RestLast();

    [GeneratedRegex(@"[,;]|\band\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<![\p{L}\d.])(?:[1-5](?:'?s)?|(?:one|two|three|four|five)s?)(?![\p{L}\d]|\.\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Rating();
}
