using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads answers about prerequisites by name: "all of them except the SPQ, I'm half way through that", "licence yes, mentorship not yet".</summary>
public static partial class NamedPrerequisiteReader
{
    /// <summary>One answer each in the order asked, null for one that is not named; null as a whole where the text says it in another way, or a name is not clear.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="asked">What was asked about.</param>
    public static IReadOnlyList<PrerequisiteAnswer?>? Read(string text, IReadOnlyList<Requirement> asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        return AllBut().Match(text) is { Success: true } found ? Excepted(found, asked) : EachNamed(text, asked);
    }

    private static List<PrerequisiteAnswer?>? Excepted(Match found, IReadOnlyList<Requirement> asked)
    {
        var parts = Joint().Split(found.Groups["others"].Value).Where(part => part.Trim().Length > 0).ToList();
        var named = parts.Select(part => RequirementNames.Find(part, asked)).TakeWhile(requirement => requirement is not null).Select(requirement => requirement!.Id).ToHashSet(StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return null;
        }

        var most = None().IsMatch(found.Groups["most"].Value) ? PrerequisiteAnswer.No : PrerequisiteAnswer.Yes;
        var other = PrerequisiteReader.Read(found.Groups["others"].Value, 1) is [PrerequisiteAnswer.Nearly] ? PrerequisiteAnswer.Nearly
            : most == PrerequisiteAnswer.Yes ? PrerequisiteAnswer.No : PrerequisiteAnswer.Yes;
        return [.. asked.Select(requirement => (PrerequisiteAnswer?)(named.Contains(requirement.Id) ? other : most))];
    }

    // Each part names one thing and answers for it; a part that does neither makes the whole unclear.
    private static List<PrerequisiteAnswer?>? EachNamed(string text, IReadOnlyList<Requirement> asked)
    {
        var answers = new Dictionary<string, PrerequisiteAnswer>(StringComparer.Ordinal);
        foreach (var part in Part().Split(text).Where(part => part.Trim().Length > 0))
        {
            if (RequirementNames.Find(part, asked) is not { } requirement || PrerequisiteReader.Read(part, 1) is not [{ } answer])
            {
                return null;
            }

            answers[requirement.Id] = answer;
        }

        return answers.Count == 0 ? null : [.. asked.Select(requirement => answers.TryGetValue(requirement.Id, out var answer) ? answer : (PrerequisiteAnswer?)null)];
    }

    [GeneratedRegex(@"^(?<most>[^.;]*?\b(?:all|both|everything|each|every one|yes|yep|yeah|none|no|have them)\b[^.;]*?)[\s,;\u2013-]+(?:except|excepting|apart from|other than|bar|save|but not|just not|only not|not(?! (?:yet|quite|really|sure|long)\b))(?: (?:for|that|the))*\s+(?<others>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AllBut();

    [GeneratedRegex(@"\b(?:none|no|nothing|neither)\b", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    [GeneratedRegex(@"[,;.]|\band\b|\bor\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[,;.\n]|\bbut\b", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
