using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>Word documents, made as Word makes them.</summary>
internal static class WordFiles
{
    public static byte[] Of(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            var styles = main.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = new Styles(
                new Style(new StyleName { Val = "heading 2" }) { Type = StyleValues.Paragraph, StyleId = "berschrift2" },
                new Style(new StyleName { Val = "Section Head" }, new BasedOn { Val = "berschrift2" }) { Type = StyleValues.Paragraph, StyleId = "SectionHead" },
                new Style(new StyleName { Val = "Title" }) { Type = StyleValues.Paragraph, StyleId = "Titel" });
        }

        return stream.ToArray();
    }

    public static Paragraph Text(string text, string? style = null, bool list = false)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        if (list)
        {
            properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 });
        }

        return new Paragraph(properties, Run(text));
    }

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), new Text(text)));

    public static Table Rows(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(Run(cell)))))));
}
