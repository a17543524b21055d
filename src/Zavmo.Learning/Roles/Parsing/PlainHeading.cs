using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Tells an unknown heading in sentence case, without any mark-up, from an item and from wrapped text.</summary>
internal static partial class PlainHeading
{
    private const int LongestWords = 6;
    private const int Longest = 50;
    private const int LongestWrapped = 200;
    private const int ShortestParagraph = 40;

    /// <summary>How a document is written: whether its paragraphs are broken into lines, whether its headings end in a colon, and
    /// whether blank lines stand between most lines.</summary>
    public sealed record Style(bool Wrapped, bool Colons, bool Spaced);

    /// <summary>A line of more than 200 characters that is no list in brackets was broken by nobody.</summary>
    public static Style StyleOf(List<RoleLine> lines) => new(
        !lines.Exists(line => line.Text.Length > LongestWrapped && !line.Text.Contains('[', StringComparison.Ordinal)),
        lines.Exists(line => line is { IsBullet: false, Label: not null, Value.Length: 0 } && Headings.Known(line, null) is not null),
        lines.Count(line => line.AfterBlank) > lines.Count / 2);

    /// <summary>Whether the line is short, ends without a mark, stands by itself and has text below.</summary>
    public static bool Is(RoleLine line, RoleLine? before, RoleLine? next, Style style, Section section)
    {
        if (line.IsBullet || line.Indent > 0 || before is null || next is null || line.Text.Length > Longest || before is { Label: not null, Value.Length: 0 }
            || !char.IsLetter(line.Text[0]) || !EndsAsHeading(line, style) || Words.Count(line.Text) is < 2 or > LongestWords || LeadIn().IsMatch(line.Text))
        {
            return false;
        }

        // After a blank line it stands at the head of its block; elsewhere what stands above must be at its end.
        if (line.AfterBlank && !(next.AfterBlank && style.Spaced))
        {
            return (before.Text[^1] != ',' || !style.Spaced) && !char.IsLower(next.Text[0]);
        }

        // Below the heading of a part that has no text of its own, another heading is what one expects.
        if (section is { Kind: SectionKind.Note, Lines.Count: 0 })
        {
            return true;
        }

        var ended = before.Text[^1] is '.' or '!' or '?';
        return (next.IsBullet || char.IsUpper(next.Text[0])) && !next.AfterBlank
            && (before.IsBullet || before is { Label: not null } ? ended || !style.Wrapped : ended && !style.Wrapped && before.Text.Length >= ShortestParagraph);
    }

    private static bool EndsAsHeading(RoleLine line, Style style) =>
        line.Label is null ? char.IsLetterOrDigit(line.Text[^1]) || line.Text[^1] == ')' : style.Colons && line.Value.Length == 0 && !SectionSpecs.IsLabel(line.Key!);

    // "You will also:" opens a list, it heads nothing.
    [GeneratedRegex(@"\b(?:you|we|will|must|should|includ\w*|following|these|such|examples?|ideally|also|either|least)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();
}
