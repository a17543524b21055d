using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

/// <summary>Weeks that went by, and what a learner says they have done.</summary>
public sealed class MissedWeeksTests
{
    private static readonly PlanContext Clerk = Context(Tool("a", 1.9, required: 3), Tool("b", 1.8, required: 3), Tool("c", 1.7, required: 3));
    private static readonly PlanState Three = State(Need("a", 2), Need("b", 2), Need("c", 2));
    private static readonly DateOnly FourthMonday = Monday.AddDays(21);

    [Theory]
    [InlineData(-3)]
    [InlineData(0)]
    [InlineData(6)]
    public void Should_leave_a_plan_alone_in_its_own_week(int day) => Assert.Null(GoOn(Three, Monday.AddDays(day)));

    [Fact]
    public void Should_move_what_was_left_to_the_week_of_today_and_keep_the_order()
    {
        var outcome = GoOn(Three, FourthMonday.AddDays(2))!;

        Assert.Equal(["a#1", "b#1", "c#1"], outcome.Plan.Ids());
        Assert.Equal(4, outcome.Plan.Placements[0].FirstWeek);
        Assert.All(outcome.Plan.Placements.SelectMany(placement => placement.Sittings), sitting => Assert.True(sitting.Date >= FourthMonday.AddDays(2)));
        Assert.NotEmpty(outcome.Diff.Moved);
    }

    [Fact]
    public void Should_do_so_once_a_week_also_where_it_was_taken_back()
    {
        var moved = GoOn(Three, FourthMonday)!.State;
        Assert.Null(GoOn(moved, FourthMonday.AddDays(1)));

        var back = Negotiation.Undo(moved, Clerk);
        Assert.Null(back.Refusal);
        Assert.Equal(Negotiation.Show(Three, Clerk).Ids(), back.Plan.Ids());
        Assert.Equal(1, back.Plan.Placements[0].FirstWeek);
        Assert.Null(GoOn(back.State, FourthMonday.AddDays(6)));
        Assert.NotNull(GoOn(back.State, FourthMonday.AddDays(6), asked: true));
        Assert.NotNull(GoOn(back.State, FourthMonday.AddDays(7)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    public void Should_end_later_rather_than_drop_what_had_a_place(int weeks)
    {
        var full = Three with { First = Three.First with { Weeks = Negotiation.Show(Three, Clerk).Placements.Max(placement => placement.LastWeek) } };
        Assert.Empty(Negotiation.Show(full, Clerk).Unplaced);

        var outcome = GoOn(full, Monday.AddDays(7 * weeks))!;

        Assert.Empty(outcome.Plan.Unplaced);
        Assert.Equal(["a#1", "b#1", "c#1"], outcome.Plan.Ids());
        Assert.Equal(full.First.Weeks + weeks, outcome.State.Settings().Weeks);
        Assert.Equal(full.First.Weeks, Negotiation.Undo(outcome.State, Clerk).State.Settings().Weeks);

        var done = DoneReport.OfModule(outcome.State, "a#1", Monday.AddDays(7 * weeks), Clerk);
        Assert.Empty(done.Plan.Unplaced);
        var shorter = Negotiation.Change(outcome.State, new SetLength(full.First.Weeks + weeks - 1), Clerk);
        Assert.Equal(full.First.Weeks + weeks - 1, shorter.State.Settings().Weeks);
        Assert.NotEmpty(shorter.Plan.Unplaced);
    }

    [Fact]
    public void Should_take_back_a_change_that_came_after_it_first()
    {
        var moved = GoOn(Three, FourthMonday)!.State;
        var changed = Negotiation.Change(moved, new SetHours(2), Clerk).State;

        var once = Negotiation.Undo(changed, Clerk).State;

        Assert.Empty(once.Changes);
        Assert.Equal(FourthMonday, once.Progress!.On);
        Assert.Equal(RefusalKind.NothingToUndo, Negotiation.Undo(once, Clerk).Refusal!.Kind);
    }

    [Fact]
    public void Should_take_a_module_that_is_said_to_be_done_out_of_the_weeks_and_back()
    {
        var outcome = DoneReport.OfModule(Three, "b#1", Monday.AddDays(1), Clerk);

        Assert.Equal(["a#1", "c#1"], outcome.Plan.Ids());
        Assert.Equal("b#1", Assert.Single(outcome.Plan.Finished).Id);
        Assert.True(outcome.Plan.IsDone("b"));
        Assert.Equal(outcome.Plan.NeededMinutes, outcome.Plan.DoneMinutes + outcome.Plan.PlannedMinutes);
        Assert.Equal((1, 2), (outcome.Plan.NumberOf("b#1"), outcome.Plan.NumberOf("a#1")));
        Assert.Equal(RefusalKind.AlreadyDone, DoneReport.OfModule(outcome.State, "b#1", Monday, Clerk).Refusal!.Kind);
        Assert.Equal(["a#1", "b#1", "c#1"], Negotiation.Undo(outcome.State, Clerk).Plan.Ids());
        Assert.Equal(RefusalKind.UnknownModule, DoneReport.OfModule(Three, "z#9", Monday, Clerk).Refusal!.Kind);
    }

    [Fact]
    public void Should_count_what_stood_in_a_week_and_no_more()
    {
        var before = Negotiation.Show(Three, Clerk);
        var firstWeek = before.Placements[0].Sittings.Where(sitting => sitting.Week == 1).Sum(sitting => sitting.Minutes);

        var outcome = DoneReport.OfWeek(Three, Monday.AddDays(6), Monday.AddDays(7), Clerk);

        Assert.Equal(firstWeek, outcome.Plan.DoneMinutes);
        Assert.Equal(RefusalKind.NothingInWeek, DoneReport.OfWeek(outcome.State, Monday.AddDays(6), Monday.AddDays(7), Clerk).Refusal!.Kind);
    }

    [Fact]
    public void Should_take_last_week_for_the_one_before_the_plan_went_on()
    {
        var firstWeek = Negotiation.Show(Three, Clerk).Placements[0].Sittings.Where(sitting => sitting.Week == 1).Sum(sitting => sitting.Minutes);
        var moved = GoOn(Three, Monday.AddDays(7))!.State;

        var outcome = DoneReport.OfWeek(moved, Monday.AddDays(6), Monday.AddDays(7), Clerk);

        Assert.Equal(firstWeek, outcome.Plan.DoneMinutes);
        Assert.Equal(moved.Progress, Negotiation.Undo(outcome.State, Clerk).State.Progress);
    }

    private static PlanOutcome? GoOn(PlanState state, DateOnly today, bool asked = false) =>
        MissedWeeks.GoOn(state, Negotiation.Show(state, Clerk), today, Clerk, asked);
}
