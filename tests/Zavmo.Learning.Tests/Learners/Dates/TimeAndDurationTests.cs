using System.Globalization;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Tests.Learners.Dates;

public sealed class TimeAndDurationTests
{
    [Theory]
    [InlineData("half past nine", "09:30")]
    [InlineData("at half nine please", "09:30")]
    [InlineData("quarter to five", "16:45")]
    [InlineData("a quarter past 10", "10:15")]
    [InlineData("ten to twelve", "11:50")]
    [InlineData("20 past 3", "15:20")]
    [InlineData("9:30", "09:30")]
    [InlineData("17.45", "17:45")]
    [InlineData("06:30", "06:30")]
    [InlineData("5pm", "17:00")]
    [InlineData("5 p.m.", "17:00")]
    [InlineData("12am", "00:00")]
    [InlineData("noon", "12:00")]
    [InlineData("nine o'clock", "09:00")]
    [InlineData("at 8", "08:00")]
    [InlineData("nine thirty", "09:30")]
    [InlineData("8 in the evening", "20:00")]
    [InlineData("tomorrow morning at 7", "07:00")]
    [InlineData("at 7", "07:00|19:00")]
    [InlineData("half past six", "06:30|18:30")]
    public void Should_read_a_time(string text, string expected)
    {
        var read = TimeReader.Read(text);
        Assert.NotNull(read);
        Assert.Equal(expected, string.Join('|', (read.Value is { } value ? [value] : read.Alternatives).Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("25:10")]
    [InlineData("10:75")]
    public void Should_say_that_there_is_no_such_time(string text) => Assert.Equal(DateProblem.DoesNotExist, TimeReader.Read(text)?.Problem);

    [Theory]
    [InlineData("I have 3 people")]
    [InlineData("two hours")]
    [InlineData("half of it")]
    public void Should_read_no_time_where_none_is(string text) => Assert.Null(TimeReader.Read(text));

    [Theory]
    [InlineData("two hours", "120 NotSaid")]
    [InlineData("I have only two hours", "120 NotSaid")]
    [InlineData("2h", "120 NotSaid")]
    [InlineData("an hour and a half", "90 NotSaid")]
    [InlineData("one and a half hours", "90 NotSaid")]
    [InlineData("1.5 hours", "90 NotSaid")]
    [InlineData("1,5h", "90 NotSaid")]
    [InlineData("1 hr 30 min", "90 NotSaid")]
    [InlineData("2h15", "135 NotSaid")]
    [InlineData("90 minutes a week", "90 Week")]
    [InlineData("half an hour each day", "30 Day")]
    [InlineData("three quarters of an hour", "45 NotSaid")]
    [InlineData("an hour and twenty minutes", "80 NotSaid")]
    [InlineData("a couple of hours per week", "120 Week")]
    [InlineData("4 hours weekly", "240 Week")]
    [InlineData("three hours this week", "180 Week")]
    [InlineData("two weeks", "20160 NotSaid")]
    [InlineData("2-3 hours a week", "120 Week|180 Week")]
    [InlineData("two or three hours", "120 NotSaid|180 NotSaid")]
    [InlineData("twenty five minutes", "25 NotSaid")]
    public void Should_read_a_duration(string text, string expected)
    {
        var read = DurationReader.Read(text);
        Assert.NotNull(read);
        Assert.Equal(expected, string.Join('|', (read.Value is { } value ? [value] : read.Alternatives)
            .Select(duration => string.Create(CultureInfo.InvariantCulture, $"{duration.Length.TotalMinutes} {duration.Per}"))));
    }

    [Theory]
    [InlineData("a few hours")]
    [InlineData("not much")]
    [InlineData("week 3")]
    public void Should_read_no_duration_where_none_is_said(string text) => Assert.Null(DurationReader.Read(text));

    [Fact]
    public void Should_say_that_no_time_at_all_is_no_duration() => Assert.Equal(DateProblem.DoesNotExist, DurationReader.Read("0 hours")?.Problem);

    [Theory]
    [InlineData("Mondays and Wednesdays", "Monday Wednesday")]
    [InlineData("Mon-Thu", "Monday Tuesday Wednesday Thursday")]
    [InlineData("friday to monday", "Monday Friday Saturday Sunday")]
    [InlineData("weekdays", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("every day but Friday", "Monday Tuesday Wednesday Thursday Saturday Sunday")]
    [InlineData("not Fridays", "Monday Tuesday Wednesday Thursday")]
    [InlineData("weekends", "Saturday Sunday")]
    [InlineData("whenever", "")]
    public void Should_read_days_of_the_week(string text, string expected) => Assert.Equal(expected, string.Join(' ', WeekdayReader.Read(text)));
}
