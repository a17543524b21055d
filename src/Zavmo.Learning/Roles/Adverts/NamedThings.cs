using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tools, technologies and regulations that a text names.</summary>
internal sealed partial class NamedThings(AdvertTable table)
{
    /// <summary>The things named, from left to right, none within another.</summary>
    public List<(RequirementCategory Category, int Index, string Name)> In(string text)
    {
        var found = Law().Matches(text).Concat(table.Regulations.In(text)).Select(match => (RequirementCategory.Regulation, match.Index, match.Value))
            .Concat(table.Tools.In(text).Where(Written).Select(match => (RequirementCategory.DigitalTool, match.Index, Full(text, match))))
            .Concat(table.Technologies.In(text).Where(Written).Select(match => (RequirementCategory.TechnicalCompetency, match.Index, Full(text, match))));
        var kept = new List<(RequirementCategory Category, int Index, string Name)>();
        foreach (var thing in found.Select(thing => (Category: thing.Item1, thing.Index, Value: thing.Item3)).OrderByDescending(thing => thing.Value.Length))
        {
            if (!kept.Exists(other => thing.Index < other.Index + other.Name.Length && other.Index < thing.Index + thing.Value.Length))
            {
                kept.Add((thing.Category, thing.Index, thing.Value));
            }
        }

        return [.. kept.OrderBy(thing => thing.Index)];
    }

    /// <summary>Whether little stands beside the things, so that the text is a list of them.</summary>
    public static bool AreAll(string text, IReadOnlyList<(RequirementCategory Category, int Index, string Name)> things)
    {
        var rest = things.OrderByDescending(thing => thing.Index).Aggregate(text, (left, thing) => left.Remove(thing.Index, thing.Name.Length));
        var others = Meaningful().Count(Trivial().Replace(AdvertLevels.WithoutWords(rest), " "));
        return others == 0 || (others == 1 && things.Count > 1 && Examples().IsMatch(text));
    }

    // "We go slack" and "a fourth floor" are no tools: a name has its capital.
    private static bool Written(Match match) => match.Value.Any(char.IsUpper);

    // "AutoCAD Civil 3D": a name goes on while its words are written as names.
    private static string Full(string text, Match match) => match.Value + Further().Match(text, match.Index + match.Length).Value;

    [GeneratedRegex(@"\G(?:\s(?:\p{Lu}\p{Ll}+|\d+\p{Lu}*|\p{Lu}{1,3}\d*)(?![\p{L}\p{N}]))+")]
    private static partial Regex Further();

    [GeneratedRegex(@"\b(?:ISO|BS|EN|PAS|BS EN|BS ISO|ISO/IEC)\s?\d{3,5}(?:[-:]\d{1,4})?\b|\b\p{Lu}{2,6}[ -]?\d{4,6}\b|\b(?:Regulation|Directive)\s+(?:\(\p{Lu}{2}\)\s+)?(?:No\.?\s*)?\d+/\d+\b|\b(?:\p{Lu}[\p{L}'\u2019-]+,?(?:\s+(?:and|of|at|in|for|&|etc\.?)(?=\s+(?:[\p{L}]+\s+){0,3}\p{Lu}))?\s+){1,7}(?:\([^()]{3,40}\)\s+)?(?:Act|Regulations?|Directive)\b(?:\s+\d{4})?")]
    private static partial Regex Law();

    [GeneratedRegex(@"\b(?:and|or|any|other|similar|equivalent|such|as|like|including|especially|particularly|mainly|incl|e\.?g|i\.?e|etc|etcetera|the|a|an|of|in|with|to|both|either|some|modern|basic|core|latest|full|suite|packages?|software|systems?|tools?|platforms?|applications?|programs?|programmes?|programming|languages?|frameworks?|librar(?:y|ies)|databases?|technologies|products?|knowledge|understanding|working|good|strong|excellent|solid|skills?|it|ict|pc|computer|user|use|using|compliance|compliant|regulations?|requirements?|legislation|standards?|rules?|principles?|practices?|guidelines?|procedures?|relevant|current|how|applies|apply|your|you|our|us|pro|day|daily|level|well|is|are|at|on|for|we|plain|vanilla|crm|erp|tms|wms|environment|development|experience)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trivial();

    // "A scripting language (e.g. Python, R)": the examples say what is meant.
    [GeneratedRegex(@"\b(?:e\.?g|such as|for example|including|like)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Examples();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Meaningful();
}
