using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class ChoiceReaderTests
{
    [Theory]
    [InlineData("the middle one, I've got a bit of time before my next visit", "b")]
    [InlineData("the middle one, I've got a bit of time", "b")]
    [InlineData("2, if that's all right with everybody on this side of the table", "b")]
    [InlineData("not the first one, thanks", null)]
    [InlineData("First, I should say that we have a fault board", null)]
    public void Should_read_what_stands_before_a_remark(string text, string? expected) =>
        Assert.Equal(expected, ChoiceReader.Read(text, [("a", "Quick", []), ("b", "Standard", []), ("c", "Full", [])]));

    private static readonly IReadOnlyList<(string Id, string Label, IReadOnlyList<string> Synonyms)> Budgets =
    [
        ("quick", "Quick (about 10 minutes)", ["short", "fast"]),
        ("standard", "Standard (about 20 minutes)", ["normal", "the usual"]),
        ("full", "Full: until I stop", ["everything", "long"]),
    ];

    [Theory]
    [InlineData("2", "standard")]
    [InlineData("2.", "standard")]
    [InlineData("option 2", "standard")]
    [InlineData("number two please", "standard")]
    [InlineData("the second one", "standard")]
    [InlineData("the first", "quick")]
    [InlineData("the last one", "full")]
    [InlineData("one", "quick")]
    [InlineData("Quick (about 10 minutes)", "quick")]
    [InlineData("QUICK", "quick")]
    [InlineData("I'd like the quick one, please", "quick")]
    [InlineData("the usual", "standard")]
    [InlineData("20 minutes", "standard")]
    [InlineData("10", "quick")]
    [InlineData("until I stop", "full")]
    [InlineData("standrad", "standard")]
    [InlineData("let's do everything", "full")]
    public void Should_read_number_label_synonym_or_part(string text, string expected) =>
        Assert.Equal(expected, ChoiceReader.Read(text, Budgets));

    [Theory]
    [InlineData("minutes")]
    [InlineData("about")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("the")]
    [InlineData("")]
    [InlineData("not the quick one")]
    [InlineData("quick or standard")]
    [InlineData("what is the difference")]
    [InlineData("In March I did a quick check of the standard and then wrote the full report for the board")]
    public void Should_not_guess(string text) => Assert.Null(ChoiceReader.Read(text, Budgets));

    [Fact]
    public void Should_prefer_a_label_that_is_a_number_to_its_place() =>
        Assert.Equal("three-hours", ChoiceReader.Read("3", [("two-hours", "2", []), ("three-hours", "3", []), ("four-hours", "4", [])]));

    [Fact]
    public void Should_read_a_label_that_says_not_and_choose_nothing_by_another_not()
    {
        (string, string, IReadOnlyList<string>)[] store = [("agree", "Yes, store them", []), ("refuse", "No, do not store them", [])];

        Assert.Equal("refuse", ChoiceReader.Read("No, do not store them", store));
        Assert.Null(ChoiceReader.Read("not the first", store));
    }

    [Fact]
    public void Should_take_no_number_where_none_was_shown() =>
        Assert.Null(ChoiceReader.Read("2", [("a", "Apples", []), ("b", "Pears", [])], numbered: false));
}
