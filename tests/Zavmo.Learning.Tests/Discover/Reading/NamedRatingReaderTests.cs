using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class NamedRatingReaderTests
{
    private static readonly Requirement[] Role =
        [Requirement("a") with { Name = "Payroll runs" }, Requirement("b") with { Name = "LGPS pensions" }, Requirement("c") with { Name = "Excel" }];

    [Theory]
    [InlineData("mostly 4 I'd say, except LGPS which is a 2", 4, 2, 4)]
    [InlineData("all fours but Excel is a three", 4, 4, 3)]
    [InlineData("everything 3, apart from LGPS 1 and Excel 5", 3, 1, 5)]
    [InlineData("LGPS is a 2, the rest 4", 4, 2, 4)]
    [InlineData("I handle the hard cases for all of them except Excel where I do it on my own", 4, 4, 3)]
    public void Should_read_one_rating_for_most_and_others_by_name(string text, int first, int second, int third) =>
        Assert.Equal([first, second, third], NamedRatingReader.Read(text, Role)!);

    [Theory]
    [InlineData("Excel 3, payroll 4, LGPS pensions 2", "423")]
    [InlineData("payroll runs: 4; excel: 3", "4-3")]
    [InlineData("LGPS is a two\nI'd say 5 for Excel", "-25")]
    public void Should_read_a_list_of_names_and_leave_the_others_open(string text, string expected) =>
        Assert.Equal(expected.Select(letter => letter == '-' ? (int?)null : letter - '0'), NamedRatingReader.Read(text, Role)!);

    [Theory]
    [InlineData("3 years in payroll, 2 in Excel")]
    [InlineData("Excel 3")]
    [InlineData("3 4 2")]
    [InlineData("all 5")]
    [InlineData("mostly 4, except one of them")]
    [InlineData("mostly 4, except football which is a 2")]
    [InlineData("mostly good, except LGPS")]
    [InlineData("")]
    public void Should_guess_nothing(string text) => Assert.Null(NamedRatingReader.Read(text, Role));
}
