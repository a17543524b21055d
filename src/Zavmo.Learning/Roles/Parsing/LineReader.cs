using System.Net;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Cuts a document into lines and takes their marks off.</summary>
internal static partial class LineReader
{
    private const int TabWidth = 4;
    private const int LongestUnderlinedHeading = 80;

    public static List<RoleLine> Read(string text) => Read(text, TableLines.Expand);

    /// <summary>The lines of a document whose tables and columns are turned into lines by <paramref name="expand"/>: each with its number, text and the line as written.</summary>
    public static List<RoleLine> Read(string text, Func<List<(int Number, string Text)>, IEnumerable<(int Number, string Text, string Written)>> expand)
    {
        var result = new List<RoleLine>();
        var afterBlank = true;
        var source = LineEnd().Split(text);
        var numbered = HtmlLines.Is(text) ? HtmlLines.Read(source) : [.. source.Select((line, at) => (at + 1, line))];
        foreach (var (number, raw, written) in expand(numbered))
        {
            var visible = Space().Replace(Invisible().Replace(Entity().Replace(raw, match => WebUtility.HtmlDecode(match.Value)), ""), " ").TrimEnd();
            var trimmed = visible.Replace('\t', ' ').TrimStart();
            if (Rule().IsMatch(trimmed))
            {
                if (!afterBlank && trimmed[0] is '=' or '-' && result is [.., { Depth: 0, Bullet: not BulletKind.Mark } last]
                    && ((!last.IsBullet && last.Label is null) || SectionNames.Of(Headings.TextOf(last)) is not null) && last.Number == number - 1 && last.Text.Length <= LongestUnderlinedHeading)
                {
                    result[^1] = last with { Depth = trimmed[0] == '=' ? 1 : 2 };
                }

                afterBlank = true;
                continue;
            }

            if (ReadLine(number, trimmed, afterBlank) is not { } line)
            {
                afterBlank = true;
                continue;
            }

            result.Add(line with { Raw = Invisible().Replace(written, "").Trim(), Indent = visible[..^trimmed.Length].Sum(blank => blank == '\t' ? TabWidth : 1) });
            afterBlank = false;
        }

        return result;
    }

    private static RoleLine? ReadLine(int number, string raw, bool afterBlank)
    {
        var rest = Quote().Replace(raw, "");
        var depth = 0;
        var bullet = BulletKind.None;
        var style = "";
        if (Hashes().Match(rest) is { Success: true } hashes)
        {
            depth = hashes.Groups["marks"].Length;
            rest = hashes.Groups["text"].Value;
        }
        else
        {
            if (Mark().Match(rest) is { Success: true } mark)
            {
                bullet = BulletKind.Mark;
                style = mark.Value.Trim();
                rest = CheckBox().Replace(rest[mark.Length..], "");
            }
            else if (Number().Match(rest) is { Success: true } numbered)
            {
                bullet = numbered.Groups["letter"].Success ? BulletKind.Mark : BulletKind.Number;
                style = NumberStyle().Replace(numbered.Value.Trim(), "");
                rest = rest[numbered.Length..];
            }

            if (Emoji().Match(rest) is { Success: true } emoji)
            {
                (bullet, style) = bullet == BulletKind.None ? (BulletKind.Emoji, emoji.Value.Trim()) : (bullet, style);
                rest = rest[emoji.Length..];
            }
        }

        if (depth == 0 && bullet != BulletKind.Mark && WholeBold().IsMatch(rest))
        {
            depth = RoleLine.BoldDepth;
        }

        rest = Underlined().Replace(rest.Replace("**", "", StringComparison.Ordinal), "${text}").Trim();
        rest = depth > 0 ? Number().Replace(Emoji().Replace(rest, ""), "") : rest;
        if (rest.Length == 0 || rest.StartsWith("```", StringComparison.Ordinal))
        {
            return null;
        }

        var line = new RoleLine(number, raw, rest) { Depth = depth, Bullet = bullet, BulletStyle = style, AfterBlank = afterBlank };
        line = WithLabel(line);

        // A bold "Internal:" is a label whose value follows.
        return line is { Depth: RoleLine.BoldDepth, Value.Length: 0, Key: { } key } && SectionSpecs.IsLabel(key) ? line with { Depth = 0 } : line;
    }

    private static RoleLine WithLabel(RoleLine line)
    {
        var match = Labelled().Match(line.Text);
        if (Dashed().Match(line.Text) is { Success: true } dashed && SectionSpecs.IsLabel(Words.Key(dashed.Groups["label"].Value)))
        {
            return line with { Label = dashed.Groups["label"].Value, Key = Words.Key(dashed.Groups["label"].Value), Value = dashed.Groups["value"].Value };
        }

        if (!match.Success || match.Groups["label"].Value.Count(letter => letter == ' ') > 4)
        {
            return line;
        }

        var label = match.Groups["label"].Value.Trim();
        var value = match.Groups["value"].Value;
        var key = Words.Key(label);
        if (value.Length > 0 && match.Groups["gap"].Length == 0 && !SectionSpecs.IsLabel(key))
        {
            return line;
        }

        // "Desc: Desc: text" is a slip of the pen, not a text that begins with a label.
        var again = Labelled().Match(value);
        if (again.Success && SectionSpecs.IsLabel(key) && Words.Key(again.Groups["label"].Value) == key)
        {
            value = again.Groups["value"].Value;
        }

        return line with { Label = label, Key = key, Value = value.Trim() };
    }

    [GeneratedRegex(@"\r\n|[\n\r\u2028\u2029\u0085\f\v]")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"[\uFEFF\u200B\u200C\u2060\u00AD]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^(?:-{3,}|={3,}|\*{3,}|_{3,}|[-*_](?: [-*_]){2,})$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:>\s?)+")]
    private static partial Regex Quote();

    [GeneratedRegex(@"^(?<marks>#{2,6}(?=\s*[^\s#])|#(?=\s+\S))\s*(?<text>.*?)\s*#*$")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^(?:[-*+\u2022\u2023\u2043\u2219\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25B8\u25B9\u25BA\u25B6\u25C6\u25C7\u27A4\u2192\u2713\u2714\u00B7\u2013\u2014\u2010\u2011\u2012]\uFE0F?\s+|[\u2022\u25CF\u25AA\u25E6\u00B7\u2023]\s*|\*(?=\p{L}[^*]*$)|o\s+)+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:\(?\d{1,3}[.)]\s+|\(?(?<letter>[a-zA-Z])\)\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+|\d\uFE0F?\u20E3\s*)")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex NumberStyle();

    [GeneratedRegex(@"&(?:[a-z]{2,6}|#\d{2,5});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"[\u00A0\u2000-\u200A\u202F\u205F\u3000]")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} ]{1,30}?)\s+[-\u2013\u2014]\s+(?<value>.+)$")]
    private static partial Regex Dashed();

    [GeneratedRegex(@"^\[[ xX]\]\s+")]
    private static partial Regex CheckBox();

    [GeneratedRegex(@"^(?:(?:[\p{So}\u20E3\uFE0F\u200D]|\uD83C[\uDC00-\uDFFF]|[\uD83D\uD83E][\uDC00-\uDFFF])\s*)+")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"^(?:\*\*(?:(?!\*\*).)+\*\*|__(?:(?!__).)+__):?$")]
    private static partial Regex WholeBold();

    [GeneratedRegex(@"^(?:__(?<text>[^_]+)__|[*_](?<text>[^*_]{1,50}:?)[*_](?=[\s:]))")]
    private static partial Regex Underlined();

    [GeneratedRegex(@"^(?<label>\p{L}(?:\([^()]*\)|\((?![^()]*\))|[^(::\[\]{}<>|]){0,60}?)\s*[::](?!//)(?<gap>\s*)(?<value>.*)$")]
    private static partial Regex Labelled();
}
