using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class PublicHolidayTests
{
    // As they were, or are, proclaimed for England and Wales.
    [Theory]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28")]
    [InlineData(2028, "01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    public void Should_know_those_of_a_year(int year, string days) => Assert.Equal(
        days,
        string.Join(' ', PublicHolidays.Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), HolidayCalendar.England).Select(day => day.ToString("MM-dd", null))));

    [Fact]
    public void Should_plan_nothing_on_a_public_holiday_until_the_learner_works_on_it()
    {
        // Every working day of the plan is a Friday, so that 25 December and 1 January would both be taken.
        var context = Context(Foundation("a", required: 4));
        var state = State(Need("a", 1)) with
        {
            First = new PlanSettings { Start = new DateOnly(2026, 11, 30), WorkingDays = [DayOfWeek.Friday], Holidays = HolidayCalendar.England },
        };
        DateOnly[] holidays = [new(2026, 12, 25), new(2027, 1, 1)];

        var plan = Negotiation.Show(state, context);
        Assert.DoesNotContain(Days(plan), holidays.Contains);
        Assert.Equal(holidays[0], Assert.Single(plan.Weeks[3].Holidays));
        Assert.Equal((0, 0), (plan.Weeks[3].Minutes, plan.Weeks[3].LeaveDays));

        var working = Negotiation.Change(state, new SetHolidays(HolidayCalendar.None), context);
        Assert.Contains(Days(working.Plan), holidays.Contains);
    }

    [Fact]
    public void Should_book_no_checkpoint_on_a_public_holiday()
    {
        var context = Context(Foundation("a", required: 4));
        var state = State(Need("a", 1)) with { First = new PlanSettings { Start = new DateOnly(2026, 12, 14), Holidays = HolidayCalendar.England } };
        var checkpoint = Negotiation.Show(state, context).Checkpoints[0];

        Assert.Equal(new DateOnly(2026, 12, 24), checkpoint.Date);
        Assert.Equal(RefusalKind.OnHoliday, Negotiation.Change(state, new BookCheckpoint(checkpoint.Number, new DateOnly(2026, 12, 25), null), context).Refusal?.Kind);
    }

    private static IEnumerable<DateOnly> Days(Learning.Discuss.Plan plan) => plan.Placements.SelectMany(placement => placement.Sittings).Select(sitting => sitting.Date)
        .Concat(plan.Checkpoints.Select(checkpoint => checkpoint.Date)).Concat(plan.Placements.SelectMany(placement => placement.Reviews));
}
