using Zavmo.Bot.Roles.Documents;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>What is read of PDF documents.</summary>
public sealed class PdfReaderTests
{
    private static readonly (double X, double Y, double Size, bool Bold, string Text) Title = (50, 780, 20, true, "Tree Surgeon for Parks");

    [Fact]
    public void Should_read_two_columns_one_after_the_other_under_a_title()
    {
        var text = DocumentReader.Read(PdfFiles.Of([
            Title,
            .. PdfFiles.Column(50, 740, "Your work", "You climb old trees and prune", "them with a handsaw or a chain-", "saw, and you leave the site tidy."),
            .. PdfFiles.Column(320, 740, "About you", "You hold the felling units", "and a rescue certificate for", "work at height with ropes."),
        ]));

        Assert.StartsWith("# Tree Surgeon for Parks", text, StringComparison.Ordinal);
        Assert.Contains("You climb old trees and prune them with a handsaw or a chainsaw, and you leave the site tidy.", text, StringComparison.Ordinal);
        Assert.Contains("You hold the felling units and a rescue certificate for work at height with ropes.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("site tidy", StringComparison.Ordinal) < text.IndexOf("About you", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_read_columns_whose_lines_stand_at_other_heights()
    {
        var text = DocumentReader.Read(PdfFiles.Of([
            .. PdfFiles.Column(50, 740, "First one of the left side here.", "Second one of the left side here.", "Third one of the left side here."),
            .. PdfFiles.Column(320, 733, "First one of the right side here.", "Second one of the right side here.", "Third one of the right side here."),
        ]));

        Assert.Equal(
            ["First one of the left side here.", "Second one of the left side here.", "Third one of the left side here.", "First one of the right side here.", "Second one of the right side here.", "Third one of the right side here."],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Should_see_bullets_that_are_drawn_as_browsers_print_them()
    {
        var text = DocumentReader.Read(PdfFiles.Printed(60, 740,
            (false, "What you need to bring to the work with old trees in all our parks"),
            (true, "A certificate for chainsaws at grade 4 or above and a rescue unit"),
            (true, "Good working knowledge of ropes and of the knots that hold, with"),
            (false, "practice in high winds"),
            (true, "Full driving licence")));

        Assert.Equal(
            ["What you need to bring to the work with old trees in all our parks", "- A certificate for chainsaws at grade 4 or above and a rescue unit",
                "- Good working knowledge of ropes and of the knots that hold, with practice in high winds", "- Full driving licence"],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Should_join_lines_and_keep_bullets_apart()
    {
        var text = DocumentReader.Read(PdfFiles.Of([
            (50, 780, 10, true, "Requirements"),
            (50, 760, 10, false, "\u2022"), (68, 760, 10, false, "Chainsaw maintenance and cross-cutting, with units that are"),
            (68, 746, 10, false, "not older than five years"),
            (50, 732, 10, false, "\u2022"), (68, 732, 10, false, "Full driving licence"),
        ]));

        Assert.Equal("## Requirements\n- Chainsaw maintenance and cross-cutting, with units that are not older than five years\n- Full driving licence", text.Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_drop_what_stands_on_the_head_and_foot_of_every_page()
    {
        static (double X, double Y, double Size, bool Bold, string Text)[] Page(int number, params string[] lines) =>
            [(50, 820, 9, false, "Greenbough Parks, confidential"), .. PdfFiles.Column(50, 760, lines), (280, 30, 9, false, $"Page {number} of 2")];
        var text = DocumentReader.Read(PdfFiles.Of(
            Page(1, "You climb trees.", "You prune them.", "You look after tools."),
            Page(2, "You keep records.", "You train others.", "You drive a tractor.")));

        Assert.Equal("You climb trees.\nYou prune them.\nYou look after tools.\nYou keep records.\nYou train others.\nYou drive a tractor.", text.Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_say_that_a_pdf_without_text_is_scanned() =>
        Assert.Equal(DocumentFault.Scanned, Assert.Throws<DocumentException>(() => DocumentReader.Read(PdfFiles.Of([[]]))).Fault);

    [Fact]
    public void Should_say_that_a_cut_off_pdf_is_broken_or_empty_and_never_throw_anything_else()
    {
        var whole = PdfFiles.Of([Title]);
        for (var length = 5; length < whole.Length; length += 97)
        {
            try
            {
                DocumentReader.Read(whole[..length]);
            }
            catch (DocumentException error)
            {
                Assert.Contains(error.Fault, (DocumentFault[])[DocumentFault.Broken, DocumentFault.Scanned]);
            }
        }
    }
}
