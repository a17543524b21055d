using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Reads a Word document: paragraphs, lists, tables row by row, text boxes. Tracked changes count as accepted.</summary>
internal static class WordReader
{
    private const int LongestColumnName = 40;
    private const int MostCharactersInPart = 8_000_000;

    /// <summary>The text: headings with hashes, list items with hyphens, the cells of a row with bars between them.</summary>
    /// <exception cref="DocumentException">The bytes are no readable Word document.</exception>
    public static string Read(byte[] bytes)
    {
        try
        {
            ZipLimits.Check(bytes);
            using var document = WordprocessingDocument.Open(
                new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart, AutoSave = false });
            var body = document.MainDocumentPart?.Document?.Body ?? throw new DocumentException(DocumentFault.Broken);
            var text = new StringBuilder();
            Write(body, new WordStyles(document.MainDocumentPart), text);
            return text.ToString().Trim('\n');
        }
        catch (Exception error) when (error is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or InvalidOperationException or ArgumentException or IOException)
        {
            throw new DocumentException(DocumentFault.Broken, error);
        }
    }

    private static void Write(OpenXmlElement parent, WordStyles styles, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Write(paragraph, styles, text);
                    break;

                case Table table:
                    var rows = table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Select(row => CellsOf(row, styles)).ToList();
                    rows.ForEach(row => WriteRow(row, rows.Count > 1 && IsHeader(rows[0]), text));

                    text.Append('\n');
                    break;

                case DeletedRun or MoveFromRun or SectionProperties:
                    break;

                default:
                    Write(child, styles, text);
                    break;
            }
        }
    }

    private static void Write(Paragraph paragraph, WordStyles styles, StringBuilder text)
    {
        var line = WordRuns.TextOf(paragraph).Trim();
        if (line.Length > 0)
        {
            // A line break inside a heading is one of layout; inside a paragraph it begins a line.
            var mark = styles.MarkOf(paragraph, line);
            text.Append(mark).Append(mark.Length > 0 ? line.Replace('\n', ' ') : line).Append('\n');
        }
        else
        {
            text.Append('\n');
        }

        foreach (var box in WordRuns.BoxesOf(paragraph))
        {
            Write(box, styles, text);
        }
    }

    private static List<List<string>> CellsOf(TableRow row, WordStyles styles) =>
        [.. row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(cell => LinesOf(cell, styles))];

    // Short single lines above the columns: what stands below belongs to its column, however many lines it has.
    private static bool IsHeader(List<List<string>> cells) =>
        cells.Count > 1 && cells.TrueForAll(cell => cell.Count <= 1 && (cell.Count == 0 || cell[0].Length <= LongestColumnName)) && cells.Count(cell => cell.Count == 1) > 1;

    private static void WriteRow(List<List<string>> lines, bool inColumns, StringBuilder text)
    {
        // A cell of several paragraphs, in a table for layout, is a text of its own; a row of short cells is a row.
        if (lines.Count == 1 || (!inColumns && lines.Exists(cell => cell.Count > 1)))
        {
            text.AppendJoin('\n', lines.SelectMany(cell => cell)).Append('\n');
            return;
        }

        var plain = lines.ConvertAll(cell => string.Join("; ", cell.Select(line => line.TrimStart('#', '-', ' ').TrimEnd(';').Replace('|', '/'))));
        if (plain.Exists(cell => cell.Length > 0))
        {
            text.Append("| ").AppendJoin(" | ", plain).Append(" |\n");
        }
    }

    private static List<string> LinesOf(TableCell cell, WordStyles styles)
    {
        var inner = new StringBuilder();
        Write(cell, styles, inner);
        return [.. inner.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
