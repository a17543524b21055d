using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using static Zavmo.Learning.Tests.Discuss.Talk.SampleTalk;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>Hours, weeks and days of the week in the words that people use for them.</summary>
public sealed class PlanTimeWordsTests
{
    [Theory]
    [InlineData("two and a half hours a week", 2.5)]
    [InlineData("2 and a half hours", 2.5)]
    [InlineData("2 and half hours a week", 2.5)]
    [InlineData("I can do three and a half hours a week", 3.5)]
    [InlineData("2 1/2 hours a week", 2.5)]
    [InlineData("an hour and a half a week", 1.5)]
    [InlineData("an hour and 20 minutes a week", 1.33)]
    [InlineData("half the hours please", 1.5)]
    [InlineData("half that", 1.5)]
    public void Should_read_halves(string text, double hours) => Assert.Equal(new SetHours(hours), Read(text).Change);

    [Fact]
    public void Should_keep_halves_beside_another_wish() =>
        Assert.Contains(new SetHours(2.5), Changes(Read("two and a half hours a week and not on Fridays")));

    [Theory]
    [InlineData("this week 3 hours", 3, 1)]
    [InlineData("next week 1 hour", 1, 2)]
    [InlineData("this week three and a half hours", 3.5, 1)]
    [InlineData("in week 3 4 hours", 4, 3)]
    [InlineData("week 2: 5 hours", 5, 2)]
    [InlineData("each week 4 hours", 4, null)]
    public void Should_take_hours_for_no_week(string text, double hours, int? week) => Assert.Equal(new SetHours(hours, week), Read(text).Change);

    [Theory]
    [InlineData("this week 3 hours next week none")]
    [InlineData("this week 3 hours, next week nothing")]
    public void Should_lose_no_second_week(string text) =>
        Assert.Equal([new SetHours(3, 1), new AddLeave(new LeavePeriod(Today.AddDays(7), Today.AddDays(13)))], Changes(Read(text)));

    [Theory]
    [InlineData("I can only do Fridays from now on")]
    [InlineData("Fridays only from today on")]
    [InlineData("from now on only Fridays")]
    public void Should_take_days_from_now_on_for_days_of_each_week(string text) =>
        Assert.Equal([DayOfWeek.Friday], Assert.IsType<SetWorkingDays>(Read(text).Change).Days);

    [Theory]
    [InlineData("I am off every Friday")]
    [InlineData("I'm off Fridays")]
    [InlineData("every Friday off")]
    [InlineData("I never work Fridays")]
    public void Should_leave_a_day_of_each_week_free(string text) => Assert.Equal(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(Read(text).Change).Days);

    [Theory]
    [InlineData("every Friday")]
    [InlineData("Fridays")]
    [InlineData("on Fridays please")]
    public void Should_take_days_of_each_week_for_days_off_where_these_are_asked_for(string text) => Assert.Equal(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(Reader().ReadSettings(text, datesAreLeave: true).Change).Days);

    [Theory]
    [InlineData("only Tuesdays and Thursdays")]
    [InlineData("I can do Tuesdays and Thursdays")]
    [InlineData("I work on Tuesdays and Thursdays")]
    public void Should_still_read_days_to_work_on_there(string text) => Assert.Equal(
        [DayOfWeek.Tuesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(Reader().ReadSettings(text, datesAreLeave: true).Change).Days);

    [Fact]
    public void Should_take_a_correction_for_no_denial()
    {
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(Read("no, Tuesdays and Thursdays").Change).Days);
        Assert.DoesNotContain(DayOfWeek.Tuesday, Assert.IsType<SetWorkingDays>(Read("no Tuesdays").Change).Days);
    }

    [Theory]
    [InlineData("every other Friday off")]
    [InlineData("I'm off alternate Fridays")]
    [InlineData("I don't work the first Friday of the month")]
    public void Should_say_that_days_of_some_weeks_cannot_be_kept(string text) => Assert.Equal(PlanTopic.SomeWeeks, Read(text).Topic);

    [Theory]
    [InlineData("start on the first Monday in January")]
    [InlineData("from today")]
    [InlineData("from 16 November on")]
    public void Should_still_read_a_start(string text) => Assert.IsType<SetStart>(Read(text).Change ?? Read(text).Alternatives[0]);

    [Theory]
    [InlineData("what do I do today?", PlanTalkKind.Next)]
    [InlineData("what shall I do today?", PlanTalkKind.Next)]
    [InlineData("what is there to do today", PlanTalkKind.Next)]
    [InlineData("anything for me today?", PlanTalkKind.Next)]
    [InlineData("today?", PlanTalkKind.Next)]
    [InlineData("what's this week?", PlanTalkKind.ShowWeek)]
    public void Should_answer_what_there_is_to_do(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Theory]
    [InlineData("what's this week?")]
    [InlineData("I've only got one hour this week")]
    public void Should_know_no_week_before_the_plan_begins(string text) => Assert.Equal(PlanTalkKind.NotStarted, Reader(on: Today.AddDays(-21)).Read(text).Kind);

    [Theory]
    [InlineData("I've got jury service from the 7th for a fortnight", "2026-11-07", "2026-11-20")]
    [InlineData("half term is 15-19 February", "2027-02-15", "2027-02-19")]
    [InlineData("I'm busy until the 14th", "2026-11-02", "2026-11-14")]
    [InlineData("I'm not working between Christmas and New Year", "2026-12-25", "2027-01-01")]
    [InlineData("I'm in Spain from the 20th to the 3rd", "2026-11-20", "2026-12-03")]
    public void Should_ask_whether_days_stay_free_that_are_named_with_other_words(string text, string first, string last)
    {
        var talk = Read(text);
        Assert.Equal(PlanTalkKind.AskFree, talk.Kind);
        Assert.Equal([new AddLeave(new LeavePeriod(Day(first), Day(last)))], talk.Alternatives);
    }

    [Theory]
    [InlineData("my manager is away until the 14th")]
    [InlineData("I was in Spain from the 20th to the 30th")]
    [InlineData("the weather on Friday is lovely")]
    [InlineData("I live in Spain")]
    public void Should_ask_about_no_days_that_are_not_the_learners(string text) => Assert.NotEqual(PlanTalkKind.AskFree, Read(text).Kind);

    [Fact]
    public void Should_read_the_days_of_part_time() => Assert.Equal(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday], Assert.IsType<SetWorkingDays>(Read("I'm part time, Mondays to Wednesdays").Change).Days);

    [Theory]
    [InlineData("can you cut active listening down")]
    [InlineData("cut CRM down a bit")]
    [InlineData("reduce renewal forecasting to half an hour")]
    [InlineData("less of the CRM one please")]
    public void Should_take_out_nothing_that_is_only_to_be_less(string text) => Assert.Equal((PlanTalkKind.About, PlanTopic.LessOfOne), (Read(text).Kind, Read(text).Topic));

    [Theory]
    [InlineData("cut the CRM one")]
    [InlineData("can we do without CRM")]
    public void Should_still_take_it_out(string text) => Assert.Equal(new DropRequirement("crm"), Read(text).Change);

    [Theory]
    [InlineData("put it back in")]
    [InlineData("bring CRM back")]
    [InlineData("I want CRM after all")]
    [InlineData("can we have the CRM one in again")]
    public void Should_put_back_what_was_taken_out(string text)
    {
        var dropped = Negotiation.Change(State, new DropRequirement("crm"), Context);
        var reader = new PlanTalkReader(new PlanTalkContext(dropped.Plan, dropped.State.Settings(), Context.Types, new DateContext(Today), "crm#1"));
        Assert.Equal(new KeepRequirement("crm"), reader.Read(text).Change);
    }

    [Theory]
    [InlineData("move crm two weeks later", 2)]
    [InlineData("push crm back two weeks", 2)]
    [InlineData("put the CRM one back a week", 1)]
    [InlineData("move CRM a fortnight later", 2)]
    [InlineData("bring crm forward a week", -1)]
    [InlineData("move CRM two weeks earlier", -2)]
    [InlineData("move it forward by two weeks", -2)]
    public void Should_count_the_weeks_of_a_move(string text, int weeks) =>
        Assert.Equal(new MoveModule("crm#1", Planned.Find("crm#1")!.FirstWeek + weeks), Reader(last: "crm#1").Read(text).Change);

    [Theory]
    [InlineData("do CRM first")]
    [InlineData("the CRM one needs to come first")]
    [InlineData("can we have CRM first please")]
    [InlineData("put CRM first")]
    public void Should_move_what_is_to_come_first(string text) => Assert.Equal(new MoveModule("crm#1", 1), Read(text).Change);

    [Theory]
    [InlineData("I'm already good at CRM")]
    [InlineData("I already know active listening")]
    public void Should_hear_that_a_module_is_known(string text) => Assert.Equal((PlanTalkKind.About, PlanTopic.Known), (Read(text).Kind, Read(text).Topic));

    [Theory]
    [InlineData("book the first checkpoint on Friday 13 November at 10am")]
    [InlineData("book the first checkpoint for Friday at 10am")]
    public void Should_take_no_first_checkpoint_for_the_first_of_a_month(string text) =>
        Assert.Equal(new BookCheckpoint(1, new DateOnly(2026, 11, 13), new TimeOnly(10, 0)), Read(text).Change);

    [Theory]
    [InlineData("cancel the checkpoint")]
    [InlineData("cancel checkpoint 1 please")]
    [InlineData("cancel the booking")]
    [InlineData("cancel it")]
    public void Should_cancel_what_is_booked(string text)
    {
        var first = Planned.Checkpoints[0];
        var booked = Negotiation.Change(State, new BookCheckpoint(first.Number, first.Date, new TimeOnly(9, 30)), Context);
        var reader = new PlanTalkReader(new PlanTalkContext(booked.Plan, booked.State.Settings(), Context.Types, new DateContext(Today)) { LastCheckpoint = first.Number });
        var cancelled = Negotiation.Change(booked.State, Assert.IsType<CancelBooking>(reader.Read(text).Change), Context);
        Assert.False(cancelled.Plan.Checkpoints[0].IsBooked);
        Assert.Equal(RefusalKind.NotBooked, Negotiation.Change(cancelled.State, new CancelBooking(first.Number), Context).Refusal?.Kind);
    }

    [Fact]
    public void Should_name_no_week_in_which_it_stands_already()
    {
        foreach (var week in Enumerable.Range(1, 8))
        {
            Assert.NotEqual(Planned.Find("crm#1")!.FirstWeek, Negotiation.Change(State, new MoveModule("crm#1", week), Context).Refusal?.NearestWeek ?? 0);
        }
    }
}
