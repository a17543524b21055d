using CsCheck;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Pasting;
using Zavmo.Learning.Tests.Roles.Adverts;

namespace Zavmo.Learning.Tests.Roles.Pasting;

public sealed class PastedDocumentTests
{
    private const string First = "Ward Clerk\n\nAbout you\n- Good knowledge of Excel and";

    [Fact]
    public void Should_keep_parts_in_order_below_each_other() =>
        Assert.Equal("Ward Clerk\nAbout you\n- Filing", Of("Ward Clerk\n", "\r\nAbout you", "- Filing").Text());

    [Theory]
    [InlineData(First, "of Word", First + " of Word")]
    [InlineData(First, ", above all, Word", First + ", above all, Word")]
    [InlineData("The clerk files the doc", "uments. Old documents go to the cellar.", "The clerk files the documents. Old documents go to the cellar.")]
    [InlineData("The clerk files the notes.", "and so on", "The clerk files the notes.\nand so on")]
    [InlineData("Key skills", "ability to file", "Key skills\nability to file")]
    [InlineData("The clerk files all the", "Notes of the ward", "The clerk files all the\nNotes of the ward")]
    [InlineData("The clerk files all the", "- notes", "The clerk files all the\n- notes")]
    public void Should_join_a_sentence_that_a_channel_cut(string before, string after, string whole) =>
        Assert.Equal(whole, Of(before, after).Text());

    [Fact]
    public void Should_say_that_a_part_is_there_already()
    {
        var document = Of("Ward Clerk, St Anne's, with an office by the sea", "About you\n- Filing and typing letters for six consultants");
        var again = document.Add(" About you\r\n-  Filing and typing letters for six consultants\n");

        Assert.Equal((PasteOutcome.Repeated, 2), (again.Outcome, again.SameAs));
        Assert.Equal(document.Text(), again.Document.Text());
        Assert.Equal(PasteOutcome.Added, document.Add("About you").Outcome);
        Assert.Equal(PasteOutcome.Empty, document.Add(" \n ").Outcome);
    }

    [Fact]
    public void Should_add_only_what_is_new_of_a_part_that_overlaps_or_begins_again()
    {
        var document = Of("Ward Clerk\n- Filing and typing letters for six consultants");
        var overlapped = document.Add("- Filing and typing letters for six consultants\n- Excel");
        var restarted = document.Add("Ward Clerk\n- Filing and typing letters for six consultants and their teams\n- Excel");

        Assert.Equal((PasteOutcome.Overlapped, "Ward Clerk\n- Filing and typing letters for six consultants\n- Excel"), (overlapped.Outcome, overlapped.Document.Text()));
        Assert.Equal((PasteOutcome.Restarted, 1), (restarted.Outcome, restarted.Document.Parts.Count));
    }

    [Fact]
    public void Should_refuse_what_is_too_large_and_keep_what_is_there()
    {
        var document = Of("Ward Clerk");

        Assert.Contains("million characters", Assert.Throws<PasteException>(() => document.Add(new string('x', PastedDocument.MostCharacters))).Message, StringComparison.Ordinal);
        Assert.Contains("2 MB", Assert.Throws<PasteException>(() => document.Add(new string('漢', PastedDocument.MostCharacters - 100))).Message, StringComparison.Ordinal);
        Assert.Equal("Ward Clerk", document.Text());
    }

    [Fact]
    public void Should_read_an_advert_that_came_in_parts_as_the_whole()
    {
        var lines = AdvertTexts.Text("night-nurse").TrimEnd('\n').Split('\n');
        var expected = RoleJson.Write(AdvertTexts.Role("night-nurse"));
        Gen.Int[1, lines.Length - 1].Where(at => lines[at].Length > 0 && lines[at - 1].Length > 0).Sample(
            at => Assert.Equal(expected, RoleJson.Write(RoleParser.Parse(Of(string.Join('\n', lines[..at]), string.Join('\n', lines[at..])).Text(), AdvertTexts.Table))),
            iter: 40);
    }

    private static PastedDocument Of(params string[] parts) => parts.Aggregate(PastedDocument.Empty, (document, part) => document.Add(part).Document);
}
