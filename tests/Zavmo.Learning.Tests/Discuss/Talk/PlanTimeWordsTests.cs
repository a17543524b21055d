using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>Hours, weeks and days of the week in the words that people use for them.</summary>
public sealed class PlanTimeWordsTests
{
    // A Monday, the first day of the plan.
    private static readonly DateOnly Today = SamplePlans.Monday;

    private static readonly Requirement[] Role =
    [
        Named("listening", "Active listening", RequirementCategory.FoundationSkill),
        Named("renewals", "Renewal forecasting", RequirementCategory.TechnicalCompetency),
        Named("crm", "CRM data upkeep", RequirementCategory.DigitalTool),
    ];

    private static readonly PlanContext Context = SamplePlans.Context(Role);
    private static readonly PlanState State = SamplePlans.State([.. Role.Select(requirement => SamplePlans.Need(requirement.Id, 2))]);
    private static readonly Plan Plan = Negotiation.Show(State, Context);

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

    private static PlanTalk Read(string text) => Reader().Read(text);

    private static PlanTalkReader Reader(PlanSettings? settings = null, string? last = null) =>
        new(new PlanTalkContext(Plan, settings ?? State.Settings(), Context.Types, new DateContext(Today), last));

    private static IReadOnlyList<PlanChange> Changes(PlanTalk talk) => talk.Change is ManyChanges many ? many.Changes : talk.Change is { } only ? [only] : [];

    private static Requirement Named(string id, string name, RequirementCategory category) => SampleRole.Requirement(id, category, 4, 1) with { Name = name };
}
