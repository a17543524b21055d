using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>Which modules and weeks are meant when something changes places, moves or is asked about.</summary>
public sealed class PlanSwapTalkTests
{
    // A Monday four weeks after the plan began; Christmas is a Friday.
    private static readonly DateOnly Today = SamplePlans.Monday.AddDays(28);

    private static readonly Requirement[] Role =
    [
        Named("design", "Test design", RequirementCategory.TechnicalCompetency),
        Named("browser", "Browser test automation", RequirementCategory.TechnicalCompetency),
        Named("playwright", "Playwright", RequirementCategory.DigitalTool),
    ];

    private static readonly PlanContext Context = SamplePlans.Context(Role);
    private static readonly PlanState State = SamplePlans.State([.. Role.Select(requirement => SamplePlans.Need(requirement.Id, 2))]);
    private static readonly Plan Plan = Negotiation.Show(State, Context);

    [Theory]
    [InlineData("swap browser test automation with SQL", "SQL")]
    [InlineData("swap SQL with browser test automation", "SQL")]
    [InlineData("swap it with SQL", "SQL")]
    [InlineData("please swap root cause analysis and Playwright", "root cause analysis")]
    public void Should_take_what_is_not_in_the_plan_for_no_other_module(string text, string quote)
    {
        var talk = Read(text, "design#1");
        Assert.Equal((PlanTalkKind.NotInPlan, quote), (talk.Kind, talk.Quote));
    }

    [Theory]
    [InlineData("swap", "design#1")]
    [InlineData("swap this one", "design#1")]
    [InlineData("can we swap it with another one?", "design#1")]
    [InlineData("swap test design", "design#1")]
    public void Should_ask_for_the_other_module_of_a_swap(string text, string module)
    {
        var talk = Read(text, "design#1");
        Assert.Equal((PlanTalkKind.NoOther, module, false), (talk.Kind, talk.ModuleId, talk.IsComplete));
    }

    [Theory]
    [InlineData("swap it with Playwright")]
    [InlineData("swap it Playwright")]
    [InlineData("swap Playwright")]
    [InlineData("swap Playwright with this one")]
    public void Should_swap_the_module_that_is_open(string text) =>
        Assert.Equal(["design#1", "playwright#1"], Swapped(Read(text, "design#1")).Order(StringComparer.Ordinal));

    [Fact]
    public void Should_tell_a_wish_for_something_shorter_and_a_week_from_a_swap()
    {
        Assert.Equal((PlanTalkKind.About, PlanTopic.Smaller), (Read("swap it for something shorter", "design#1").Kind, Read("swap it for something shorter", "design#1").Topic!.Value));
        Assert.Equal(new MoveModule("playwright#1", 9), Read("swap Playwright to week 9").Change);
        Assert.Equal(PlanTalkKind.NoModule, Read("swap").Kind);
    }

    [Theory]
    [InlineData("can we do Playwright in week 9?", 9)]
    [InlineData("I'd like to have Playwright in week 7", 7)]
    [InlineData("move Playwright after Christmas", 9)]
    [InlineData("move Playwright to after Christmas please", 9)]
    [InlineData("move Playwright before Christmas", 8)]
    [InlineData("move Playwright to January", 10)]
    [InlineData("put Playwright into the week of 14 December", 7)]
    [InlineData("move Playwright to January 14", 11)]
    public void Should_read_the_week_of_a_move(string text, int week) => Assert.Equal(new MoveModule("playwright#1", week), Read(text).Change);

    [Fact]
    public void Should_ask_which_of_two_weeks_a_day_means()
    {
        var talk = Read("move Playwright to next Friday");
        Assert.Equal((PlanTalkKind.WhichOfTwo, "playwright#1"), (talk.Kind, talk.ModuleId));
        Assert.Equal([new MoveModule("playwright#1", 6), new MoveModule("playwright#1", 5)], talk.Alternatives);
    }

    [Theory]
    [InlineData("what does this module do for my job?", PlanTalkKind.ShowModule)]
    [InlineData("what does it serve?", PlanTalkKind.ShowModule)]
    [InlineData("what changed since version 1?", PlanTalkKind.SinceAgreed)]
    [InlineData("what is different from what I agreed", PlanTalkKind.SinceAgreed)]
    public void Should_tell_what_is_asked(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text, "design#1").Kind);

    [Fact]
    public void Should_take_out_a_module_by_its_place() =>
        Assert.Equal(new DropRequirement(Plan.Find(1)!.RequirementId), Read("drop the first module").Change);

    [Fact]
    public void Should_take_back_leave_that_is_off_and_ask_which_where_there_are_two()
    {
        var (first, second) = (new LeavePeriod(Today.AddDays(7), Today.AddDays(9)), new LeavePeriod(Today.AddDays(21), Today.AddDays(25)));
        Assert.Equal(new RemoveLeave(first), Read("no holiday after all, I can work then", leave: [first]).Change);
        Assert.Equal([new RemoveLeave(first), new RemoveLeave(second)], Read("my leave is cancelled", leave: [first, second]).Alternatives);
        Assert.Equal(new RemoveLeave(second), Read("my leave is cancelled", leave: [new LeavePeriod(Today.AddDays(-9), Today.AddDays(-8)), second]).Change);
        Assert.Equal(PlanTalkKind.NoDates, Read("I have some holiday coming up", leave: [first]).Kind);
    }

    [Fact]
    public void Should_read_leave_of_dotted_dates_and_ask_about_days_the_wrong_way_round()
    {
        Assert.Equal(new AddLeave(new LeavePeriod(new DateOnly(2027, 1, 12), new DateOnly(2027, 1, 16))), Read("I'm off 12.1. to 16.1.").Change);
        var talk = Read("I'm on leave 25 to 14 December");
        Assert.Equal(
            [new AddLeave(new LeavePeriod(new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 25))), new AddLeave(new LeavePeriod(new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 14)))],
            talk.Alternatives);
    }

    [Theory]
    [InlineData("two hours on Tuesdays only", 2)]
    [InlineData("two hours on Tuesdays", 2)]
    [InlineData("I have 3 hours a week, every Tuesday", 3)]
    public void Should_keep_the_day_beside_the_hours(string text, double hours)
    {
        var changes = Assert.IsType<ManyChanges>(Read(text).Change).Changes;
        Assert.Equal(new SetHours(hours), changes[0]);
        Assert.Equal([DayOfWeek.Tuesday], Assert.IsType<SetWorkingDays>(changes[1]).Days);
    }

    [Fact]
    public void Should_ask_whether_hours_are_those_of_each_day()
    {
        Assert.Equal([2d, 4d], Read("two hours on Tuesdays and Thursdays").Alternatives.Select(way => ((SetHours)((ManyChanges)way).Changes[0]).Hours));
        Assert.Equal(2, ((SetHours)Assert.IsType<ManyChanges>(Read("one hour a day on Tuesdays and Thursdays").Change).Changes[0]).Hours);
    }

    [Fact]
    public void Should_take_a_meeting_on_another_day_for_the_checkpoint_that_is_open()
    {
        var checkpoint = Plan.Checkpoints.First(each => each.Date > Today);
        var monday = Plan.Weeks[checkpoint.Week - 1].Monday;
        var meet = Read("can we meet tomorrow week instead", checkpoint: checkpoint.Number);
        Assert.Equal((checkpoint.Number, Today.AddDays(8)), (Assert.IsType<BookCheckpoint>(meet.Change).Number, ((BookCheckpoint)meet.Change!).Date));
        Assert.Equal(new BookCheckpoint(checkpoint.Number, monday.AddDays(4), new TimeOnly(10, 0)), Read("book it friday 10", checkpoint: checkpoint.Number).Change);
        Assert.Null(((BookCheckpoint)Read($"book it friday {monday.AddDays(4).Day}", checkpoint: checkpoint.Number).Change!).At);
        Assert.NotEqual(PlanTalkKind.Change, Read("can we meet tomorrow week instead").Kind);
    }

    private static string[] Swapped(PlanTalk talk) => talk.Change is SwapModules swap ? [swap.ModuleId, swap.OtherId] : [];

    private static PlanTalk Read(string text, string? last = null, int? checkpoint = null, params LeavePeriod[] leave) =>
        new PlanTalkReader(new PlanTalkContext(Plan, State.Settings() with { Leave = leave }, Context.Types, new DateContext(Today), last) { LastCheckpoint = checkpoint }).Read(text);

    private static Requirement Named(string id, string name, RequirementCategory category) => SampleRole.Requirement(id, category, 4, 1) with { Name = name };
}
