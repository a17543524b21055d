using DocumentFormat.OpenXml.Wordprocessing;
using Zavmo.Bot.Roles.Documents;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>What is read of Word documents.</summary>
public sealed class WordReaderTests
{
    [Fact]
    public void Should_mark_headings_and_list_items_and_keep_lines()
    {
        var text = DocumentReader.Read(WordFiles.Of(
            WordFiles.Text("Tree Surgeon", "Titel"),
            WordFiles.Text("What you'll do", "SectionHead"),
            WordFiles.Text("Climb and prune", list: true),
            WordFiles.Bold("About you"),
            WordFiles.Text("You work at height.")));

        Assert.Equal("# Tree Surgeon\n## What you'll do\n- Climb and prune\n## About you\nYou work at height.", text);
    }

    [Fact]
    public void Should_read_tables_row_by_row_and_layout_cells_as_text()
    {
        var layout = WordFiles.Rows([""]);
        layout.Descendants<TableCell>().Single().Append(WordFiles.Text("You will:"), WordFiles.Text("Plan jobs", list: true));
        var text = DocumentReader.Read(WordFiles.Of(
            WordFiles.Rows(["Criteria", "Essential", "Desirable"], ["NPTC chainsaw units", "Yes", ""], ["Aerial rescue", "", "Yes"]),
            layout));

        Assert.Contains("| Criteria | Essential | Desirable |\n| NPTC chainsaw units | Yes |  |\n| Aerial rescue |  | Yes |", text, StringComparison.Ordinal);
        Assert.Contains("You will:\n- Plan jobs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_keep_a_cell_of_several_paragraphs_in_its_column_below_a_header()
    {
        var table = WordFiles.Rows(["Criteria", "Essential", "Desirable"], ["Skills", "", "Rigging"]);
        var cell = table.Descendants<TableCell>().ElementAt(4);
        cell.RemoveAllChildren<Paragraph>();
        cell.Append(WordFiles.Text("Climbing", list: true), WordFiles.Text("First aid", list: true));

        Assert.Contains("| Skills | Climbing; First aid | Rigging |", DocumentReader.Read(WordFiles.Of(table)), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_keep_what_was_inserted_and_drop_what_was_deleted_or_moved_away()
    {
        var text = DocumentReader.Read(WordFiles.Of(
            new Paragraph(
                WordFiles.Run("You hold "),
                new DeletedRun(new Run(new DeletedText("a degree"))),
                new InsertedRun(WordFiles.Run("a chainsaw ticket")),
                new MoveFromRun(WordFiles.Run(" moved")),
                WordFiles.Run("."))));

        Assert.Equal("You hold a chainsaw ticket.", text);
    }

    [Fact]
    public void Should_read_a_text_box_once()
    {
        const string Text = "<w:txbxContent><w:p><w:r><w:t>Salary on request</w:t></w:r></w:p></w:txbxContent>";
        const string Box = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>" + Text
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>" + Text + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
        var run = new Run { InnerXml = Box };
        var text = DocumentReader.Read(WordFiles.Of(new Paragraph(WordFiles.Run("Beside the box"), run)));

        Assert.Equal("Beside the box\nSalary on request", text);
    }

    [Fact]
    public void Should_say_that_a_document_without_text_is_empty() =>
        Assert.Equal(DocumentFault.Empty, Assert.Throws<DocumentException>(() => DocumentReader.Read(WordFiles.Of(new Paragraph()))).Fault);
}
