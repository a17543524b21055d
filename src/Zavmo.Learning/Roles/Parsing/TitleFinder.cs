using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Finds the role's title and level.</summary>
/// <remarks>Order of trust: a Title line before the first sections, the first heading, the responsibilities' level line with a
/// code, the first sentence of the summary, a title on the first line, any level line, any "as a Ward Nurse".</remarks>
internal static partial class TitleFinder
{
    private static readonly string[] TitleKeys = ["title", "jobtitle", "roletitle", "jobdescription", "roledescription", "jobprofile", "roleprofile", "role", "position", "job", "post", "posttitle", "rolename"];
    private static readonly string[] LevelKeys = ["level", "grade", "band", "rolelevel", "jobgrade", "paygrade", "jobband", "seniority"];

    /// <summary>Whether a label before the first section names title or level.</summary>
    public static bool Reads(string key) => TitleKeys.Contains(key) || LevelKeys.Contains(key);

    public static (string? Title, string? Level) Find(IReadOnlyList<Section> sections, string summary, IReadOnlyList<string> levelLines)
    {
        var opening = sections.TakeWhile(section => section.Kind is SectionKind.Preamble or SectionKind.Note or SectionKind.Summary or SectionKind.Reporting)
            .SelectMany(section => section.Lines).ToList();
        var preamble = sections[0].Lines;
        var coded = levelLines.FirstOrDefault(line => Code().IsMatch(line));
        var found = Labelled(opening, TitleKeys)
            ?? Clean(preamble.Where(line => line.Depth > 0).Select(line => line.Text).FirstOrDefault(text => Clean(text) is not null))
            ?? Clean(coded)
            ?? FromSummary(summary)
            ?? Clean(preamble.Where(line => line.Label is null && line.Bullet is not (BulletKind.Mark or BulletKind.Number) && Headings.IsTitle(line.Text)).Select(line => line.Text).FirstOrDefault())
            ?? Clean(levelLines.FirstOrDefault(line => Words.Count(line) > 1))
            ?? Clean(sections.SelectMany(section => section.Lines).Select(line => Aside().Match(line.Text)).FirstOrDefault(match => match.Success)?.Groups["title"].Value);
        var label = opening.FirstOrDefault(line => line.Key is { } key && LevelKeys.Contains(key) && line.Value.Length > 0);
        var raw = preamble.Where(line => found is not null && line.Text.Contains(found, StringComparison.Ordinal)).Select(line => line.Text);
        var level = label is null ? null : CodeOf(label.Value) ?? Banded(label);
        level ??= raw.Concat(levelLines.Where(line => found is not null && line.StartsWith(found, StringComparison.OrdinalIgnoreCase)))
            .Concat(levelLines).Select(CodeOf).FirstOrDefault(code => code is not null);
        return (found, level);
    }

    private static string? Labelled(List<RoleLine> lines, string[] keys) =>
        Clean(lines.FirstOrDefault(line => line.Key is { } key && keys.Contains(key) && Clean(line.Value) is not null)?.Value);

    private static string? Banded(RoleLine label) =>
        label.Key is "level" or "rolelevel" or "seniority" || !char.IsDigit(label.Value[0]) ? label.Value : label.Label + " " + label.Value;

    private static string? CodeOf(string text) => Code().Match(text) is { Success: true } code ? code.Value.ToUpperInvariant()
        : Band().Match(text) is { Success: true } band ? band.Value : null;

    private static string? FromSummary(string summary)
    {
        var match = Capitals().Match(summary) is { Success: true } capitals ? capitals : Sentence().Match(summary);
        return match.Success ? Clean(match.Groups["title"].Value) : null;
    }

    private static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var title = LevelSuffix().Replace(Prefix().Replace(text.Trim(), ""), "").Trim(' ', ':', '-', '\u2013', '\u2014', '|', ',', '.', '"');
        return title.Length is 0 or > 100 || Generic().IsMatch(title) || SectionNames.Of(title) is not null || !title.Any(char.IsLetter) ? null : title;
    }

    private const string CapitalWords = @"\p{Lu}[\p{L}\p{N}/&+#.'\u2019-]*(?:\s+(?:of\s+|and\s+|for\s+|&\s+|to\s+the\s+)?(?:\p{Lu}[\p{L}\p{N}/&+#'\u2019-]*|\([^()]{1,30}\)))+";

    // "... the skills you gain as a Bus Depot Controller ..."
    [GeneratedRegex(@"\bas an? (?<title>" + CapitalWords + @")(?=[,.;]|\s+\p{Ll}|$)")]
    private static partial Regex Aside();

    // "The Bus Depot Controller gets ...": at least two words in capitals, whatever verb follows.
    [GeneratedRegex(@"^(?i:the|as an?|as the|as our|an?|our)\s+(?<title>" + CapitalWords + @")(?=,|\s+\p{Ll})")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b(?:band|grade|level)\s+\d{1,2}[a-z]?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Band();

    [GeneratedRegex(@"\bL\d{1,2}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:job|role|position)\s+(?:description|profile|specification|title)\s*(?:for)?\s*[:|\u2013\u2014-]*\s*|^(?:role|job|position|title)\s*[:|]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s*[-\u2013\u2014,|]?\s*(?:\(\s*L\d{1,2}\s*\)|\bL\d{1,2}|\((?:level|grade|band)\s+[^()]*\)|[-\u2013\u2014|:]\s*(?:job|role) (?:description|profile))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex LevelSuffix();

    [GeneratedRegex(@"(?:^|[.\n]\s*)(?i:the|as an?|as the|an?|our)\s+(?<title>\p{Lu}[^.,;:\n]{2,80}?)(?:,?\s+you\b|,\s|\s+(?:is|are|leads?|owns?|runs?|keeps?|makes?|works?|helps?|looks|supports?|manages?|takes?|will|plays?|ensures?|drives?|provides?|delivers?|role|sits)\b)")]
    private static partial Regex Sentence();

    [GeneratedRegex("^(?:job|role|position|job description|role description|role profile|job profile|description|confidential|draft|internal|untitled|document|contents|table of contents|person specification)$", RegexOptions.IgnoreCase)]
    private static partial Regex Generic();
}
