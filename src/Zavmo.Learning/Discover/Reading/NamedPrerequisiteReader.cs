using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads answers about prerequisites by name: "all of them except the SPQ, I'm half way through that", "licence yes, mentorship not yet".</summary>
public static partial class NamedPrerequisiteReader
{
    private const int LongestAnswer = 300;

    /// <summary>One answer each in the order asked, null for one that is not named; null as a whole where the text says it in another way, or a name is not clear.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="asked">What was asked about.</param>
    public static IReadOnlyList<PrerequisiteAnswer?>? Read(string text, IReadOnlyList<Requirement> asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        if (text.Length > LongestAnswer)
        {
            return null;
        }

        return AllBut().Match(text) is { Success: true } found ? Excepted(found, asked) : EachNamed(text, asked);
    }

    // What is excepted is the other way round, half done or left open, each by its own words; a remark is about the one before it.
    private static List<PrerequisiteAnswer?>? Excepted(Match found, IReadOnlyList<Requirement> asked)
    {
        var most = None().IsMatch(found.Groups["most"].Value) ? PrerequisiteAnswer.No : PrerequisiteAnswer.Yes;
        var others = new Dictionary<string, PrerequisiteAnswer?>(StringComparer.Ordinal);
        string? last = null;
        foreach (var part in Joint().Split(found.Groups["others"].Value).Where(part => part.Trim().Length > 0))
        {
            var named = RequirementNames.Find(part, asked)?.Id;
            if ((named ?? last) is not { } id)
            {
                return null;
            }

            others[id] = Open().IsMatch(part) ? null
                : Nearly().IsMatch(part) ? PrerequisiteAnswer.Nearly
                : named is null ? others[id]
                : most == PrerequisiteAnswer.Yes ? PrerequisiteAnswer.No : PrerequisiteAnswer.Yes;
            last = id;
        }

        return [.. asked.Select(requirement => others.TryGetValue(requirement.Id, out var other) ? other : most)];
    }

    // Each part names one thing, or its place, and answers for it. A part that does neither tells more of the one before.
    private static List<PrerequisiteAnswer?>? EachNamed(string text, IReadOnlyList<Requirement> asked)
    {
        var answers = new Dictionary<string, PrerequisiteAnswer>(StringComparer.Ordinal);
        foreach (var part in (HasPlaces().IsMatch(text) ? PartOfPlaces() : Part()).Split(text).Where(part => part.Trim().Length > 0))
        {
            var (place, rest) = Placed(part, asked);
            var requirement = place ?? RequirementNames.Find(part, asked);
            var answer = PrerequisiteReader.Read(rest, 1) is [{ } said] ? said : (PrerequisiteAnswer?)null;
            if (requirement is not null && answer is { } given)
            {
                answers[requirement.Id] = given;
            }
            else if (answers.Count == 0 || answer is not null)
            {
                return null;
            }
        }

        return answers.Count == 0 ? null : [.. asked.Select(requirement => answers.TryGetValue(requirement.Id, out var answer) ? answer : (PrerequisiteAnswer?)null)];
    }

    // "First yes", "2: not yet", "the last one no"
    private static (Requirement? Requirement, string Said) Placed(string part, IReadOnlyList<Requirement> asked)
    {
        if ((Place().Match(part) is { Success: true } first ? first : PlaceLast().Match(part)) is not { Success: true } place)
        {
            return (null, part);
        }

        var which = place.Groups["which"].Value.ToLowerInvariant();
        var at = which == "last" ? asked.Count : char.IsAsciiDigit(which[0]) ? which[0] - '0' : which.Length == 1 ? which[0] - 'a' + 1 : NumberWords.Ordinal(which) ?? 0;
        return at >= 1 && at <= asked.Count ? (asked[at - 1], part.Remove(place.Index, place.Length)) : (null, part);
    }

    [GeneratedRegex(@"^\W*(?:and |the )*(?<which>[1-6]|[a-f]|first|second|third|fourth|fifth|last)(?: one)?(?: is)?\b[:.)]?\s+(?=\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"\s+(?:for|to|on|with) (?:the )?(?<which>[1-6]|[a-f]|first|second|third|fourth|fifth|last)(?: one)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceLast();

    [GeneratedRegex(@"\b(?:first|second|third|fourth|last)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasPlaces();

    [GeneratedRegex(@"[,;.\n]|\b(?:but|and)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfPlaces();

    [GeneratedRegex(@"^(?<most>[^.;]*?\b(?:all|both|everything|each|every one|none)\b[^.;]*?|\W*(?:yes|yep|yeah)\W*)[\s,;\u2013-]+(?:except|excepting|apart from|other than|bar|save|but not|just not|only not|not(?! (?:yet|quite|really|sure|long)\b))(?: (?:for|that|the))*\s+(?<others>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AllBut();

    [GeneratedRegex(@"\b(?:nearly|almost|half ?way|in progress|working (?:on|towards)|on (?:my|the) way|studying|soon|due)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nearly();

    [GeneratedRegex(@"\b(?:not (?:so |really |quite )?(?:sure|certain)|unsure|n['\u2019]t (?:know|remember)|do not (?:know|remember))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:none|no|nothing|neither)\b", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    [GeneratedRegex(@"[,;.]|\band\b|\bor\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[,;.\n]|\bbut\b", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
