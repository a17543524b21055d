using System.Globalization;
using CsCheck;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Tests.Learners.Dates;

public sealed class DateReaderTests
{
    // A Wednesday.
    private static readonly DateContext Wednesday = new(new DateOnly(2026, 12, 2));

    [Theory]
    [InlineData("today", "2026-12-02")]
    [InlineData("tomorow please", "2026-12-03")]
    [InlineData("the day after tomorrow", "2026-12-04")]
    [InlineData("a week tomorrow", "2026-12-10")]
    [InlineData("in a fortnight", "2026-12-16")]
    [InlineData("in three days", "2026-12-05")]
    [InlineData("in 2 months", "2027-02-02")]
    [InlineData("ten days from now", "2026-12-12")]
    [InlineData("Friday", "2026-12-04")]
    [InlineData("on Mon", "2026-12-07")]
    [InlineData("I can do weds", "2026-12-02|2026-12-09")]
    [InlineData("this Friday", "2026-12-04")]
    [InlineData("next Friday", "2026-12-11|2026-12-04")]
    [InlineData("next Tuesday", "2026-12-08")]
    [InlineData("next Wednesday", "2026-12-09")]
    [InlineData("Friday week", "2026-12-11")]
    [InlineData("a week on Friday", "2026-12-11")]
    [InlineData("14 December", "2026-12-14")]
    [InlineData("the 14th of December", "2026-12-14")]
    [InlineData("Dec 14th, 2026", "2026-12-14")]
    [InlineData("on the fourteenth", "2026-12-14")]
    [InlineData("the 1st", "2027-01-01")]
    [InlineData("the thirty first", "2026-12-31")]
    [InlineData("twenty-first of january", "2027-01-21")]
    [InlineData("14/12", "2026-12-14")]
    [InlineData("4/5", "2027-05-04")]
    [InlineData("14.12.", "2026-12-14")]
    [InlineData("14.12.26", "2026-12-14")]
    [InlineData("14-12-2026", "2026-12-14")]
    [InlineData("2026-12-14", "2026-12-14")]
    [InlineData("Monday 14 December", "2026-12-14")]
    [InlineData("Friday 14 December", "2026-12-14|2026-12-11")]
    [InlineData("29 February", "2028-02-29")]
    [InlineData("end of the month", "2026-12-31")]
    [InlineData("Could we say Thursday, 17 Dec?", "2026-12-17")]
    public void Should_read_a_day(string text, string expected) => Assert.Equal(expected, Shown(DateReader.ReadDate(text, Wednesday)));

    [Theory]
    [InlineData("30 February", DateProblem.DoesNotExist)]
    [InlineData("31/4", DateProblem.DoesNotExist)]
    [InlineData("2026-13-01", DateProblem.DoesNotExist)]
    [InlineData("31/12/9999", DateProblem.DoesNotExist)]
    [InlineData("14 December 2025", DateProblem.Past)]
    public void Should_say_what_is_wrong_with_a_day(string text, DateProblem problem)
    {
        var read = DateReader.ReadDate(text, Wednesday);
        Assert.Equal(problem, read?.Problem);
        Assert.Equal(text, read!.Quote);
        Assert.False(read.IsClear);
    }

    [Theory]
    [InlineData("I may be late")]
    [InlineData("I sat with her on it")]
    [InlineData("the first week was hard")]
    [InlineData("the second module")]
    [InlineData("3 modules and 4 people")]
    [InlineData("march on")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public void Should_read_no_day_where_none_is(string text) => Assert.Null(DateReader.ReadDate(text, Wednesday));

    [Theory]
    [InlineData(DateOrder.DayFirst, "4/5/2027", "2027-05-04")]
    [InlineData(DateOrder.MonthFirst, "4/5/2027", "2027-04-05")]
    [InlineData(DateOrder.Unknown, "4/5/2027", "2027-05-04|2027-04-05")]
    [InlineData(DateOrder.Unknown, "14/5/2027", "2027-05-14")]
    [InlineData(DateOrder.Unknown, "5/5/2027", "2027-05-05")]
    [InlineData(DateOrder.MonthFirst, "14/5/2027", "2027-05-14")]
    [InlineData(DateOrder.DayFirst, "5/14/2027", "2027-05-14")]
    public void Should_take_the_order_from_the_writer_and_ask_where_it_is_unknown(DateOrder order, string text, string expected) =>
        Assert.Equal(expected, Shown(DateReader.ReadDate(text, Wednesday with { Order = order })));

    [Theory]
    [InlineData("14 to 25 December", "2026-12-14 2026-12-25")]
    [InlineData("I'm on leave from 14 to 25 December", "2026-12-14 2026-12-25")]
    [InlineData("14-25 Dec", "2026-12-14 2026-12-25")]
    [InlineData("14/12-25/12", "2026-12-14 2026-12-25")]
    [InlineData("between the 14th and the 25th", "2026-12-14 2026-12-25")]
    [InlineData("from the 28th to 3 January", "2026-12-28 2027-01-03")]
    [InlineData("14 December - 3 January", "2026-12-14 2027-01-03")]
    [InlineData("14 December to 3 January 2027", "2026-12-14 2027-01-03")]
    [InlineData("20 November to 5 December", "2026-11-20 2026-12-05")]
    [InlineData("from Monday to Wednesday", "2026-12-07 2026-12-09")]
    [InlineData("Thursday till Tuesday", "2026-12-03 2026-12-08")]
    [InlineData("from 14 December for two weeks", "2026-12-14 2026-12-27")]
    [InlineData("ten days from 14 December", "2026-12-14 2026-12-23")]
    [InlineData("next week", "2026-12-07 2026-12-13")]
    [InlineData("I'm away the week after next", "2026-12-14 2026-12-20")]
    [InlineData("the rest of this week", "2026-12-02 2026-12-06")]
    [InlineData("week commencing 14 December", "2026-12-14 2026-12-20")]
    [InlineData("w/c 16/12", "2026-12-14 2026-12-20")]
    [InlineData("all of January", "2027-01-01 2027-01-31")]
    [InlineData("in August", "2027-08-01 2027-08-31")]
    [InlineData("not until 3 January", "2026-12-02 2027-01-03")]
    [InlineData("next month", "2027-01-01 2027-01-31")]
    [InlineData("off on 14 December", "2026-12-14 2026-12-14")]
    [InlineData("25 to 14 December", "2026-12-14 2026-12-25|2026-11-25 2026-12-14")]
    [InlineData("from next Friday to 20 December", "2026-12-11 2026-12-20|2026-12-04 2026-12-20")]
    public void Should_read_a_period(string text, string expected) => Assert.Equal(expected, Shown(DateReader.ReadPeriod(text, Wednesday)));

    [Fact]
    public void Should_ask_about_a_period_of_numbers_when_the_order_is_unknown() => Assert.Equal(
        "2027-04-03 2027-06-05|2027-03-04 2027-05-06",
        Shown(DateReader.ReadPeriod("from 3/4 to 5/6", Wednesday with { Order = DateOrder.Unknown })));

    [Fact]
    public void Should_refuse_a_period_that_ends_before_it_starts() =>
        Assert.Equal(DateProblem.EndsBeforeItStarts, DateReader.ReadPeriod("from 25 December 2026 to 14 December 2026", Wednesday)?.Problem);

    [Fact]
    public void Should_read_every_day_in_every_form_that_has_a_year()
    {
        Gen.Int[0, 20000].Sample(days =>
        {
            var date = new DateOnly(2026, 12, 2).AddDays(days);
            foreach (var form in (string[])["d MMMM yyyy", "MMM d, yyyy", "yyyy-MM-dd", "d/M/yyyy", "dd.MM.yyyy", "dddd d MMMM yyyy"])
            {
                Assert.Equal(date, DateReader.ReadDate(date.ToString(form, CultureInfo.InvariantCulture), Wednesday)?.Value);
            }
        });
    }

    [Fact]
    public void Should_read_the_next_such_day_of_every_form_without_a_year()
    {
        Gen.Int[0, 364].Sample(days =>
        {
            var date = Wednesday.Today.AddDays(days);
            foreach (var form in (string[])["d MMMM", "MMM d", "d/M"])
            {
                Assert.Equal(date, DateReader.ReadDate(date.ToString(form, CultureInfo.InvariantCulture), Wednesday)?.Value);
            }
        });
    }

    [Fact]
    public void Should_read_any_text_without_an_error() =>
        Gen.OneOf(Gen.String, Gen.OneOf([.. new[] { "from", "14", "to", "Dec", "/", "-", ".", "next", "week", "a", "half", "past", "99", "0", "the" }.Select(word => Gen.Const(word))]).Array[0, 12].Select(words => string.Join(' ', words)))
            .Sample(text =>
            {
                _ = DateReader.ReadDate(text, Wednesday);
                var period = DateReader.ReadPeriod(text, Wednesday with { Order = DateOrder.Unknown });
                Assert.True(period?.Value is not { } range || range.Start <= range.End);
                _ = TimeReader.Read(text);
                _ = DurationReader.Read(text);
                _ = WeekdayReader.Read(text);
            });

    private static string? Shown(DateReading<DateOnly>? read) =>
        read is null ? null : string.Join('|', Values(read).Select(Text));

    private static string? Shown(DateReading<DateRange>? read) =>
        read is null ? null : string.Join('|', Values(read).Select(range => $"{Text(range.Start)} {Text(range.End)}"));

    private static IEnumerable<T> Values<T>(DateReading<T> read)
        where T : struct => read.Value is { } value ? [value] : read.Alternatives;

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
