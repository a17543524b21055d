using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Tells by its style whether a paragraph of a Word document is a heading or a list item.</summary>
internal sealed partial class WordStyles
{
    private const int LongestBoldHeading = 60;
    private const int DeepestChain = 10;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <summary>Reads the document's styles.</summary>
    public WordStyles(MainDocumentPart part)
    {
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }
    }

    /// <summary>The Markdown mark of a paragraph, e.g. "## " or "- "; empty for plain text.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">Its text.</param>
    public string MarkOf(Paragraph paragraph, string line)
    {
        var chain = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        if (Outline(paragraph, chain) is { } depth)
        {
            return new string('#', Math.Min(depth, 6)) + " ";
        }

        var numbered = paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value
            ?? chain.Select(style => style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null);
        return numbered is > 0 || chain.Exists(style => ListName().IsMatch(style.StyleName?.Val?.Value ?? style.StyleId!.Value!)) ? "- "
            : IsBoldHeading(paragraph, line) ? "## "
            : "";
    }

    private static int? Outline(Paragraph paragraph, List<Style> chain)
    {
        foreach (var style in chain)
        {
            var name = style.StyleName?.Val?.Value ?? style.StyleId!.Value!;
            if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            {
                return 1;
            }

            if (HeadingName().Match(name) is { Success: true } heading)
            {
                return heading.Groups["depth"].Value[0] - '0';
            }
        }

        // Without a styles part the id is all there is.
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        return chain.Count == 0 && HeadingName().Match(id) is { Success: true } named ? named.Groups["depth"].Value[0] - '0'
            : chain.Count == 0 && id.Equals("Title", StringComparison.OrdinalIgnoreCase) ? 1
            : paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is < 6 and var level ? level + 1 : null;
    }

    // Many adverts have no heading styles: a short line, all of it bold, with no stop at its end.
    private static bool IsBoldHeading(Paragraph paragraph, string line)
    {
        var runs = paragraph.Descendants<Run>().Where(run => !string.IsNullOrWhiteSpace(run.InnerText)).ToList();
        return line.Length <= LongestBoldHeading && !line.Contains('\n', StringComparison.Ordinal) && line[^1] is not ('.' or ';' or ',')
            && line.Count(letter => letter == ':') <= (line[^1] == ':' ? 1 : 0)
            && runs.Count > 0 && runs.TrueForAll(run => run.RunProperties?.Bold is { } bold && bold.Val?.Value != false);
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < DeepestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    [GeneratedRegex(@"^heading ?(?<depth>[1-9])", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^list ?(?:bullet|number)", RegexOptions.IgnoreCase)]
    private static partial Regex ListName();
}
