using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Tells headings from content.</summary>
internal static partial class Headings
{
    private const int LongestTitleWords = 9;
    private const int LongestTitle = 80;
    private const int ShortestParagraph = 40;

    /// <summary>The text of a line that may be a heading, without number, frame and closing colon.</summary>
    public static string TextOf(RoleLine line)
    {
        var text = line.Text.Trim(' ', '*', '_', '=', '~', '|', '-', '\u2013', '\u2014').TrimEnd(':', ' ');
        text = text is ['[', .. var inside, ']'] ? inside : text;
        return Numbered().Match(text) is { Success: true } number && number.Length < text.Length ? text[number.Length..] : text;
    }

    /// <summary>The known section that the line names, or null.</summary>
    public static SectionKind? Known(RoleLine line, SectionSpec? current)
    {
        if (line.Depth > 0)
        {
            // A heading "Skills" inside a section that has skills by that label is no section of its own.
            var text = TextOf(line);
            return current?.Labels.ContainsKey(Words.Key(text)) == true && SectionNames.Of(text) == SectionKind.TechnicalCompetencies
                ? null
                : SectionNames.Of(text);
        }

        if (line.Bullet == BulletKind.Mark || line.Text.Length > LongestTitle || line.Text[^1] is '.' or ',' or ';'
            || (char.IsLower(line.Text[0]) && !line.IsBullet && Words.Count(line.Text) < 2))
        {
            return null;
        }

        // "Section 4: Digital Tools" is no labelled line.
        if (Numbered().Match(line.Text) is { Success: true } && SectionNames.Of(TextOf(line)) is { } numbered)
        {
            return numbered;
        }

        // "Skills:" under a category is a label; "Competency Requirements:" is a heading whatever stands above it.
        if (line.Key is { } key && (line.Value.Length > 0 || current?.Labels.ContainsKey(key) == true))
        {
            return line.Value.Length > 0 && SectionNames.Of(line.Text) is SectionKind.LongTermRoles ? SectionKind.LongTermRoles : null;
        }

        var kind = SectionNames.Of(TextOf(line));
        return kind is SectionKind.Positives or SectionKind.Accommodations && !IsPlainCondition(TextOf(line)) ? null : kind;
    }

    /// <summary>Whether a line without mark-up in a plain text document reads as a heading nobody knows.</summary>
    /// <remarks>Where known headings are numbered or begin with an emoji (<paramref name="marks"/>), an unknown one may be too.</remarks>
    public static bool LooksUnknown(RoleLine line, RoleLine? before, RoleLine? next, HashSet<(BulletKind Kind, string Style)> marks)
    {
        if (line.Bullet is BulletKind.Mark || (line.IsBullet && (!marks.Contains((line.Bullet, line.NumberStyle)) || IsListed(line, before, next))) || (line.Key is { } key && (line.Value.Length > 0 || SectionSpecs.IsLabel(key))) || next is null
            || !IsTitle(TextOf(line)) || (before is { Key: { } above, Value.Length: 0 } && (SectionSpecs.IsLabel(above) || SectionNames.Of(TextOf(before)) is null)))
        {
            return false;
        }

        // After a comma the line may be the rest of a list of titles.
        var listed = before?.Text[^1] == ',';
        return (line.AfterBlank && !listed) || line.Bullet == BulletKind.Number || next.IsBullet || next.Label is not null || next.Text.Length >= ShortestParagraph || next.Text[^1] is '.' or '!' or '?';
    }

    // One of several lines with the same mark is an item of a list.
    private static bool IsListed(RoleLine line, RoleLine? before, RoleLine? next) =>
        new[] { before, next }.Any(other => other is { Label: null } && other.Bullet == line.Bullet && IsTitle(other.Text) && other.NumberStyle == line.NumberStyle
            && (line.Bullet != BulletKind.Emoji || other.BulletStyle == line.BulletStyle) && SectionNames.Of(TextOf(other)) is null);

    /// <summary>Whether a text is short, in title case and no sentence.</summary>
    public static bool IsTitle(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= LongestTitleWords && text.Length <= LongestTitle
            && text[^1] is not ('.' or ',' or ';' or '!' or '?') && char.IsUpper(text[0]) && !ListPart().IsMatch(text)
            && words.All(word => !char.IsLower(word[0]) || SmallWord().IsMatch(word));
    }

    private static bool IsPlainCondition(string text) =>
        Words.Count(text) <= 7 && (IsTitle(text) || SureCondition().IsMatch(text));

    [GeneratedRegex("^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|your|our|this)$")]
    private static partial Regex SmallWord();

    [GeneratedRegex(@"^(?:(?:section|part|chapter)\s+(?:\d{1,2}|[IVX]{1,5}|[A-Z])\s*[.:)\u2013\u2014-]?|(?:[IVX]{1,5}|[A-Z])[.)])\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    // A wrapped list of concepts has pieces that look like titles.
    [GeneratedRegex(@"[\[\]{}""]|'\s*[,:]|'$")]
    private static partial Regex ListPart();

    [GeneratedRegex(@"\bpositives$|\bchallenges (?:and|&) (?:accommodations?|adjustments?)$", RegexOptions.IgnoreCase)]
    private static partial Regex SureCondition();
}
