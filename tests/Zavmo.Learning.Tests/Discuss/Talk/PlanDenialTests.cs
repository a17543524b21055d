using System.Globalization;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>What must not be heard the other way round at a plan, nor be lost: what is denied, what stands beside it, and more ways than anybody can choose from.</summary>
public sealed class PlanDenialTests
{
    private static readonly Requirement[] Role =
    [
        SampleRole.Requirement("listening", RequirementCategory.FoundationSkill, 4, 1) with { Name = "Active listening" },
        SampleRole.Requirement("crm", RequirementCategory.DigitalTool, 4, 1) with { Name = "CRM data upkeep" },
    ];

    private static readonly PlanContext Context = SamplePlans.Context(Role);
    private static readonly PlanState State = SamplePlans.State([.. Role.Select(requirement => SamplePlans.Need(requirement.Id, 2))]);
    private static readonly Plan Plan = Negotiation.Show(State, Context);

    [Theory]
    [InlineData("I don't work on bank holidays")]
    [InlineData("no work on bank holidays")]
    [InlineData("please don't plan anything on bank holidays")]
    [InlineData("I never work bank holidays")]
    [InlineData("we're not working on public holidays")]
    [InlineData("I can't work on bank holidays")]
    [InlineData("I won't learn on bank holidays")]
    [InlineData("bank holidays are not working days here")]
    [InlineData("don't use bank holidays")]
    [InlineData("no learning on bank holidays please")]
    [InlineData("not on bank holidays")]
    [InlineData("I don't have time on bank holidays")]
    [InlineData("our office is closed on bank holidays")]
    [InlineData("keep bank holidays free")]
    public void Should_leave_bank_holidays_free(string text) => Assert.Equal(new SetHolidays(HolidayCalendar.England), Read(text).Change);

    [Theory]
    [InlineData("I work on bank holidays")]
    [InlineData("no, I work on bank holidays")]
    [InlineData("I don't have bank holidays")]
    [InlineData("we don't observe bank holidays")]
    [InlineData("don't leave bank holidays free")]
    [InlineData("there is no need to keep bank holidays free")]
    [InlineData("I don't get bank holidays off")]
    [InlineData("I don't mind working on bank holidays")]
    [InlineData("we're not closed on bank holidays")]
    [InlineData("ignore bank holidays")]
    [InlineData("bank holidays are normal days for me")]
    public void Should_take_bank_holidays_for_days_like_any_other(string text) => Assert.Equal(new SetHolidays(HolidayCalendar.None), Read(text).Change);

    [Theory]
    [InlineData("I don't need week 3 free any more")]
    [InlineData("please don't leave week 3 empty")]
    [InlineData("don't skip week 3")]
    [InlineData("no need to leave week 3 free")]
    [InlineData("you don't have to keep week 3 clear")]
    [InlineData("I no longer need week 3 free")]
    [InlineData("week 3 doesn't have to be free")]
    [InlineData("never leave week 3 blank")]
    [InlineData("I don't want you to skip week 3")]
    [InlineData("I'm not away in week 3 after all")]
    public void Should_give_back_the_hours_of_a_week_that_need_not_be_free(string text)
    {
        var free = State.Settings().With(new SetHours(0, 3));

        Assert.Equal(new SetHours(free.HoursPerWeek, 3), Read(text, free).Change);
        Assert.Equal(new SetHours(1, 3), Read(text, free.With(new SetHours(1, 3))).Change);
    }

    [Theory]
    [InlineData("I don't want anything in week 3")]
    [InlineData("I don't want to do anything in week 3, leave it free")]
    [InlineData("I don't need anything in week 3, keep it free")]
    [InlineData("don't plan anything in week 3")]
    [InlineData("why not leave week 3 free")]
    [InlineData("why don't we skip week 3")]
    [InlineData("can't you leave week 3 free")]
    [InlineData("I can't do week 3, leave it out")]
    [InlineData("I'm not available in week 3, skip it")]
    public void Should_still_leave_a_week_free_in_words_that_deny_something_else(string text) => Assert.Equal(new SetHours(0, 3), Read(text).Change);

    [Fact]
    public void Should_take_back_days_that_need_not_be_free()
    {
        var leave = new LeavePeriod(new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 18));
        var settings = State.Settings().With(new AddLeave(leave));

        Assert.Equal(new RemoveLeave(leave), Read("don't leave 14 to 18 December free", settings).Change);
        Assert.Null(Read("don't leave 14 to 18 December free").Change);
    }

    [Fact]
    public void Should_offer_no_more_ways_than_can_be_chosen_from()
    {
        var many = string.Join(", ", Enumerable.Range(1, 26).Select(week => string.Create(CultureInfo.InvariantCulture, $"2-3 hours in week {week}")));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var talk = Read(many);

        Assert.InRange(talk.Alternatives.Count, 2, 4);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    [Theory]
    [InlineData("I can do two hours a week in the evenings", 2)]
    [InlineData("two hours a week, in my lunch breaks", 2)]
    [InlineData("I have only one hour a week after work", 1)]
    [InlineData("Can you change it to two hours a week after Christmas", 2)]
    [InlineData("could you change my hours to two hours a week again", 2)]
    [InlineData("My partner works too, so I'll do two hours a week", 2)]
    [InlineData("my wife works from home, so I can do two hours a week", 2)]
    [InlineData("My family comes first, so I have only one hour a week", 1)]
    public void Should_keep_the_hours_beside_other_words(string text, double hours) => Assert.Equal(new SetHours(hours), Read(text).Change);

    [Fact]
    public void Should_name_the_time_of_day_that_it_cannot_keep() => Assert.Equal(PlanTopic.TimeOfDay, Read("I can do two hours a week in the evenings").Topic);

    [Theory]
    [InlineData("can I change it later?", PlanTopic.ChangeLater)]
    [InlineData("can I still change this after Christmas?", PlanTopic.ChangeLater)]
    [InlineData("is it too late to change it", PlanTopic.ChangeLater)]
    [InlineData("can we do 15 minutes at a time", PlanTopic.Smaller)]
    [InlineData("can I do it in the evenings", PlanTopic.TimeOfDay)]
    public void Should_still_answer_what_is_no_wish_for_hours(string text, PlanTopic topic) => Assert.Equal(topic, Read(text).Topic);

    [Theory]
    [InlineData("two hours a week is too much")]
    [InlineData("this is too much in the evenings")]
    public void Should_not_take_what_is_too_much_for_a_wish(string text) => Assert.Null(Read(text).Change);

    [Theory]
    [InlineData("my son is ill until Thursday", true)]
    [InlineData("my daughter's ill until Thursday", true)]
    [InlineData("my mum is in hospital until Thursday", true)]
    [InlineData("My parents are visiting from 14 to 18 December", false)]
    [InlineData("our nursery is closed on 14 December", false)]
    [InlineData("my kids are off school from 14 to 18 December", false)]
    public void Should_tell_an_illness_from_a_visit(string text, bool isIll) => Assert.Equal((PlanTalkKind.AskLeave, isIll), (Read(text).Kind, Read(text).IsOfIllness));

    [Fact]
    public void Should_not_lose_an_exam_beside_other_wishes()
    {
        var talk = Read("My exam is on 12 January, two hours a week, not in week 3");

        Assert.Equal(new ManyChanges([new SetHours(2), new SetHours(0, 3)]), talk.Change);
        Assert.Equal("My exam is on 12 January", talk.Quote);
    }

    [Fact]
    public void Should_name_every_part_that_it_could_not_use() =>
        Assert.Equal("not when Leeds visits; not when the auditors come", Read("two hours a week, but not when Leeds visits, and not when the auditors come").Quote);

    [Fact]
    public void Should_refuse_a_start_after_the_deadline()
    {
        var until = new DateOnly(2026, 12, 18);
        var state = Negotiation.Change(State, new SetDeadline(until), Context).State;

        Assert.Equal(RefusalKind.StartAfterDeadline, Negotiation.Change(state, new SetStart(until.AddDays(1)), Context).Refusal?.Kind);
        Assert.Null(Negotiation.Change(state, new SetStart(until.AddDays(-7)), Context).Refusal);
    }

    [Theory]
    [InlineData("Is 26 December a bank holiday?", true)]
    [InlineData("the builders come on 26 December", false)]
    public void Should_take_no_day_off_by_a_question(string text, bool asks)
    {
        var talk = new PlanTalkReader(new PlanTalkContext(Plan, State.Settings(), Context.Types, new DateContext(SamplePlans.Monday))).ReadSettings(text, datesAreLeave: true);
        Assert.Equal(asks ? null : new AddLeave(new LeavePeriod(new(2026, 12, 26), new(2026, 12, 26))), talk.Change);
    }

    private static PlanTalk Read(string text, PlanSettings? settings = null) =>
        new PlanTalkReader(new PlanTalkContext(Plan, settings ?? State.Settings(), Context.Types, new DateContext(SamplePlans.Monday))).Read(text);
}
