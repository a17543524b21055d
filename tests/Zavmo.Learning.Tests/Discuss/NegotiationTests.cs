using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Reasons;
using Zavmo.Learning.Discuss.Weeks;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class NegotiationTests
{
    // a, b, c and d in this order, one module of 240 minutes each: about two weeks each.
    private static readonly PlanContext Clerk = Context(
        Tool("a", 1.9, required: 3), Tool("b", 1.8, required: 3), Tool("c", 1.7, required: 3), Tool("d", 1.6, required: 3), Prerequisite("licence"));

    private static readonly PlanState Four = State(Need("a", 2), Need("b", 2), Need("c", 2), Need("d", 2));

    [Fact]
    public void Should_move_a_module_to_a_week_and_say_what_moved()
    {
        var outcome = Negotiation.Change(Four, new MoveModule("d#1", 2), Clerk);

        Assert.Null(outcome.Refusal);
        Assert.Equal(2, outcome.Plan.Find("d#1")!.FirstWeek);
        Assert.Equal(["a#1", "d#1", "b#1", "c#1"], outcome.Plan.Ids());
        var move = outcome.Diff.Moved.Single(moved => moved.To.Id == "d#1");
        Assert.True(move.From.First > 5 && move.To.First == 2);
        Assert.Contains(outcome.Diff.Moved, moved => moved.To.Id == "b#1" && moved.To.First > moved.From.First);
        Assert.Equal(new PlanReason(PlanReasonId.MovedByYou) { Week = 2 }, outcome.Plan.Find("d#1")!.Reasons[0]);
        Assert.Empty(outcome.Diff.NoLongerFits);

        var freed = Negotiation.Change(outcome.State, new FreeModule("d#1"), Clerk);
        Assert.Equal(["a#1", "b#1", "c#1", "d#1"], freed.Plan.Ids());
    }

    [Fact]
    public void Should_wait_with_a_module_that_is_moved_back()
    {
        var outcome = Negotiation.Change(Four, new MoveModule("a#1", 5), Clerk);

        Assert.Equal(5, outcome.Plan.Find("a#1")!.FirstWeek);
        Assert.Equal("b#1", outcome.Plan.Ids()[0]);
        Assert.Equal(1, outcome.Plan.Placements[0].FirstWeek);
    }

    [Fact]
    public void Should_refuse_a_week_before_what_it_builds_on_and_name_the_nearest_that_works()
    {
        var context = Clerk with { Needs = new Dictionary<string, IReadOnlyList<string>> { ["d"] = ["b"] } };
        var outcome = Negotiation.Change(Four, new MoveModule("d#1", 1), context);

        var basis = outcome.Plan.Find("b#1")!;
        Assert.Equal((RefusalKind.BeforeItsBasis, "d#1", "b#1", 1), (outcome.Refusal!.Kind, outcome.Refusal.ModuleId, outcome.Refusal.OtherModuleId, outcome.Refusal.Week));
        Assert.Equal(basis.LastWeek, outcome.Refusal.OtherWeek);
        Assert.Equal(basis.LastWeek, outcome.Refusal.NearestWeek);
        Assert.Same(Four, outcome.State);
        Assert.True(outcome.Diff.IsEmpty);

        var nearest = Negotiation.Change(Four, new MoveModule("d#1", outcome.Refusal.NearestWeek!.Value), context);
        Assert.Null(nearest.Refusal);
    }

    [Fact]
    public void Should_refuse_a_week_off_and_a_week_that_would_break_another_wish()
    {
        var off = Negotiation.Change(Four, new AddLeave(new LeavePeriod(Monday.AddDays(14), Monday.AddDays(20))), Clerk).State;
        var week3 = Negotiation.Change(off, new MoveModule("d#1", 3), Clerk).Refusal!;
        Assert.Equal((RefusalKind.NoTimeInWeek, 4), (week3.Kind, week3.NearestWeek));

        var pinned = Negotiation.Change(Four, new MoveModule("d#1", 2), Clerk).State;
        var taken = Negotiation.Change(pinned, new MoveModule("a#1", 2), Clerk);
        Assert.Equal((RefusalKind.TakesAnotherWish, "d#1", 2), (taken.Refusal!.Kind, taken.Refusal.OtherModuleId, taken.Refusal.OtherWeek));
        Assert.NotNull(taken.Refusal.NearestWeek);
    }

    [Fact]
    public void Should_say_that_a_wish_could_not_be_kept_when_leave_comes_after_it()
    {
        var pinned = Negotiation.Change(Four, new MoveModule("d#1", 2), Clerk).State;
        var outcome = Negotiation.Change(pinned, new AddLeave(new LeavePeriod(Monday.AddDays(7), Monday.AddDays(13))), Clerk);

        Assert.Null(outcome.Refusal);
        Assert.Equal([new MovedPin("d#1", 2, 3)], outcome.Plan.MovedPins);
        Assert.Equal(new PlanReason(PlanReasonId.WishedWeekFull) { Week = 3, OtherWeek = 2 }, outcome.Plan.Find("d#1")!.Reasons[0]);
        Assert.Contains(outcome.Diff.Checkpoints, moved => moved.Number == 1);
    }

    [Fact]
    public void Should_swap_two_modules_unless_one_builds_on_the_other()
    {
        var outcome = Negotiation.Change(Four, new SwapModules("a#1", "c#1"), Clerk);
        Assert.Equal(["c#1", "b#1", "a#1", "d#1"], outcome.Plan.Ids());
        Assert.Equal(new PlanReason(PlanReasonId.SwappedByYou) { OtherModuleId = "a#1", OtherName = "a" }, outcome.Plan.Placements[0].Reasons[0]);

        var bound = Clerk with { Needs = new Dictionary<string, IReadOnlyList<string>> { ["c"] = ["a"] } };
        var refused = Negotiation.Change(Four, new SwapModules("a#1", "c#1"), bound).Refusal!;
        Assert.Equal((RefusalKind.BeforeItsBasis, "c#1", "a#1"), (refused.Kind, refused.ModuleId, refused.OtherModuleId));
    }

    [Fact]
    public void Should_swap_the_week_that_was_wished_for_as_well()
    {
        var pinned = Negotiation.Change(Four, new MoveModule("d#1", 2), Clerk);
        var week = pinned.Plan.Find("c#1")!.FirstWeek;
        var swapped = Negotiation.Change(pinned.State, new SwapModules("d#1", "c#1"), Clerk);

        Assert.Null(swapped.Refusal);
        Assert.Equal((2, week), (swapped.Plan.Find("c#1")!.FirstWeek, swapped.Plan.Find("d#1")!.FirstWeek));
        Assert.Equal(["a#1", "c#1", "b#1", "d#1"], swapped.Plan.Ids());
    }

    [Fact]
    public void Should_name_no_basis_that_is_over_when_a_swap_cannot_be()
    {
        var bound = Clerk with { Needs = new Dictionary<string, IReadOnlyList<string>> { ["d"] = ["a"] } };
        var state = Four with { First = Four.First with { Weeks = 3 } };
        var refused = Negotiation.Change(state, new SwapModules("d#1", "c#1"), bound).Refusal!;

        Assert.Equal((RefusalKind.NoSwap, "c"), (refused.Kind, refused.OtherName));
    }

    [Fact]
    public void Should_re_plan_when_there_are_fewer_hours_and_report_what_no_longer_fits()
    {
        var state = Four with { First = Four.First with { Weeks = 8 } };
        var outcome = Negotiation.Change(state, new SetHours(2), Clerk);

        Assert.NotEmpty(outcome.Diff.Moved);
        Assert.Equal(["c#1", "d#1"], outcome.Diff.NoLongerFits);
        var longer = Negotiation.Change(outcome.State, new SetLength(16), Clerk);
        Assert.Empty(longer.Plan.Unplaced);
        Assert.Equal(["d#1"], longer.Diff.New.Select(row => row.Id));
        Assert.Equal(["c#1"], longer.Diff.Moved.Select(moved => moved.To.Id));
    }

    [Fact]
    public void Should_take_out_and_keep_again()
    {
        var outcome = Negotiation.Change(Four, new DropRequirement("a"), Clerk);
        Assert.Equal(["a#1"], outcome.Diff.TakenOut);
        Assert.Equal((240, 720), (outcome.Plan.DroppedMinutes, outcome.Plan.PlannedMinutes));
        Assert.Equal(RefusalKind.TakenOut, Negotiation.Change(outcome.State, new MoveModule("a#1", 3), Clerk).Refusal!.Kind);

        var kept = Negotiation.Change(outcome.State, new KeepRequirement("a"), Clerk);
        Assert.Equal(["a#1", "b#1", "c#1", "d#1"], kept.Plan.Ids());
    }

    [Fact]
    public void Should_shift_every_date_with_another_start_and_keep_to_the_days_that_suit()
    {
        var outcome = Negotiation.Change(Four, new SetStart(Monday.AddDays(14)), Clerk);
        Assert.Equal(4, outcome.Diff.Moved.Count);
        Assert.Equal(Monday.AddDays(14), outcome.Plan.Placements[0].FirstDay);

        var weekend = Negotiation.Change(Four, new SetWorkingDays([DayOfWeek.Saturday, DayOfWeek.Tuesday]), Clerk).Plan;
        Assert.All(weekend.Placements.SelectMany(item => item.Sittings), sitting => Assert.True(sitting.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Tuesday));
        Assert.NotEmpty(Negotiation.Change(Four, new SetPace(Pace.Gentle), Clerk).Diff.Moved);
    }

    [Fact]
    public void Should_undo_change_by_change_and_say_when_there_is_nothing_left()
    {
        var one = Negotiation.Change(Four, new SetHours(1), Clerk);
        var two = Negotiation.Change(one.State, new MoveModule("c#1", 1), Clerk);

        var undone = Negotiation.Undo(two.State, Clerk);
        Assert.Equal(one.Plan.Ids(), undone.Plan.Ids());
        Assert.NotEmpty(undone.Diff.Moved);
        Assert.Equal(PlanJson.Write(Four), PlanJson.Write(Negotiation.Undo(undone.State, Clerk).State));
        Assert.Equal(RefusalKind.NothingToUndo, Negotiation.Undo(Four, Clerk).Refusal!.Kind);
    }

    [Fact]
    public void Should_number_agreed_plans_and_tell_what_changed_since()
    {
        Assert.Null(Negotiation.SinceAgreed(Four, Clerk));
        var agreed = Negotiation.Agree(Four, Monday, Clerk);
        Assert.True(Negotiation.SinceAgreed(agreed, Clerk)!.IsEmpty);

        var changed = Negotiation.Change(agreed, new SwapModules("a#1", "b#1"), Clerk).State;
        Assert.Equal(["b#1", "a#1"], Negotiation.SinceAgreed(changed, Clerk)!.Moved.Select(move => move.To.Id).Take(2));
        Assert.Equal((2, Monday.AddDays(1)), (Negotiation.Agree(changed, Monday.AddDays(1), Clerk).Agreed!.Version, Negotiation.Agree(changed, Monday.AddDays(1), Clerk).Agreed!.On));
    }

    [Fact]
    public void Should_keep_the_plan_when_old_changes_leave_the_history()
    {
        var state = Negotiation.Change(Four, new SwapModules("a#1", "d#1"), Clerk).State;
        for (var number = 0; number < PlanState.LongestHistory + 5; number++)
        {
            state = Negotiation.Change(state, new SetHours(2 + (number % 2)), Clerk).State;
        }

        Assert.Equal(PlanState.LongestHistory, state.Changes.Count);
        Assert.Equal("d#1", Negotiation.Show(state, Clerk).Ids()[0]);
    }

    public static TheoryData<PlanChange, RefusalKind> Senseless() => new()
    {
        { new MoveModule("zz#1", 1), RefusalKind.UnknownModule },
        { new MoveModule("a#1", 27), RefusalKind.NoSuchWeek },
        { new MoveModule("a#1", 0), RefusalKind.NoSuchWeek },
        { new SwapModules("a#1", "a#1"), RefusalKind.OutOfRange },
        { new SwapModules("a#1", "zz#1"), RefusalKind.UnknownModule },
        { new DropRequirement("zz"), RefusalKind.UnknownModule },
        { new SetHours(0), RefusalKind.OutOfRange },
        { new SetHours(double.NaN), RefusalKind.OutOfRange },
        { new SetHours(41), RefusalKind.OutOfRange },
        { new SetHours(2, 99), RefusalKind.NoSuchWeek },
        { new SetWorkingDays([]), RefusalKind.OutOfRange },
        { new SetLength(0), RefusalKind.OutOfRange },
        { new AddLeave(new LeavePeriod(Monday, Monday.AddDays(-1))), RefusalKind.OutOfRange },
        { new RemoveLeave(new LeavePeriod(Monday, Monday)), RefusalKind.OutOfRange },
        { new SetTypeWish("karaoke", Zavmo.Learning.Discuss.Types.TypeWish.More), RefusalKind.UnknownType },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public void Should_refuse_what_makes_no_sense(PlanChange change, RefusalKind kind)
    {
        var outcome = Negotiation.Change(Four, change, Clerk);

        Assert.Equal(kind, outcome.Refusal!.Kind);
        Assert.Same(Four, outcome.State);
    }
}
