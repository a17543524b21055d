using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Reasons;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class GoOnTests
{
    private static readonly PlanContext Clerk = Context(Tool("a", 1.9, required: 3), Tool("b", 1.8, required: 3), Tool("c", 1.7, required: 3));
    private static readonly PlanState Three = State(Need("a", 2), Need("b", 2), Need("c", 2));

    [Fact]
    public void Should_plan_the_rest_in_the_same_order_from_the_day_on()
    {
        // Three weeks went by; 60 minutes of the first module were done.
        var outcome = Negotiation.GoOn(Three, new Progress(Monday.AddDays(21), new Dictionary<string, int> { ["a#1"] = 60 }), Clerk);

        Assert.Equal(["a#1", "b#1", "c#1"], outcome.Plan.Ids());
        Assert.All(outcome.Plan.Placements.SelectMany(item => item.Sittings), sitting => Assert.True(sitting.Date >= Monday.AddDays(21)));
        Assert.Equal((4, 180, 60), (outcome.Plan.Placements[0].FirstWeek, outcome.Plan.Placements[0].Minutes, outcome.Plan.Placements[0].DoneMinutes));
        Assert.Equal(new PlanReason(PlanReasonId.GoesOn) { Minutes = 60 }, outcome.Plan.Placements[0].Reasons[0]);
        Assert.Equal(3, outcome.Diff.Moved.Count);
        Assert.All(outcome.Diff.Moved, move => Assert.True(move.To.First > move.From.First));
        Assert.Equal(outcome.Plan.NeededMinutes, outcome.Plan.DoneMinutes + outcome.Plan.PlannedMinutes);
        Assert.All(outcome.Plan.Weeks, week => Assert.True(week.NewMinutes <= 135));
        Assert.Equal((2, 4), (outcome.Plan.Checkpoints[0].Number, outcome.Plan.Checkpoints[0].Week));
        Assert.Contains(new CheckpointMove(1, new DateOnly(2026, 11, 13), null), outcome.Diff.Checkpoints);
    }

    [Fact]
    public void Should_change_nothing_that_is_still_to_come_when_all_went_as_planned()
    {
        var before = Negotiation.Show(Three, Clerk);
        var done = before.Placements.ToDictionary(
            item => item.Module.Id, item => item.Sittings.Where(sitting => sitting.Date < Monday.AddDays(14)).Sum(sitting => sitting.Minutes));

        var after = Negotiation.GoOn(Three, new Progress(Monday.AddDays(14), done), Clerk).Plan;

        Assert.Equal(
            before.Placements.SelectMany(item => item.Sittings).Where(sitting => sitting.Date >= Monday.AddDays(14)),
            after.Placements.SelectMany(item => item.Sittings));
    }

    [Fact]
    public void Should_keep_the_place_of_a_wish_for_a_week_that_is_over()
    {
        var moved = Negotiation.Change(Three, new MoveModule("c#1", 1), Clerk).State;
        var outcome = Negotiation.GoOn(moved, new Progress(Monday.AddDays(21), new Dictionary<string, int>()), Clerk);

        Assert.Equal(["c#1", "a#1", "b#1"], outcome.Plan.Ids());
        Assert.Empty(outcome.Plan.MovedPins);
        var late = Negotiation.Change(outcome.State, new MoveModule("b#1", 2), Clerk);
        Assert.Equal((RefusalKind.WeekIsOver, 4), (late.Refusal!.Kind, late.Refusal.NearestWeek));
    }

    [Fact]
    public void Should_not_undo_what_is_done_and_not_move_what_is_over()
    {
        var progress = new Progress(Monday.AddDays(14), new Dictionary<string, int> { ["a#1"] = 240 });
        var state = Negotiation.Change(Negotiation.GoOn(Three, progress, Clerk).State, new SetHours(4), Clerk).State;

        Assert.Equal(RefusalKind.AlreadyDone, Negotiation.Change(state, new MoveModule("a#1", 5), Clerk).Refusal!.Kind);
        var undone = Negotiation.Undo(state, Clerk);
        Assert.Equal(240, undone.Plan.DoneMinutes);
        Assert.Null(undone.Plan.Find("a#1"));
    }
}
