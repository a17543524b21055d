using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What can be done with a plan: show it, change it, undo, go on after missed weeks, agree.</summary>
/// <remarks>Each throws <see cref="ArgumentException"/> where <see cref="Planner.Make(IReadOnlyList{LearningNeed}, PlanSettings, Progress?, PlanContext)"/> does.</remarks>
public static class Negotiation
{
    /// <summary>The plan as it stands.</summary>
    public static Plan Show(PlanState state, PlanContext context) => Planner.Make(state.Needs, state.Settings(), state.Progress, context);

    /// <summary>Makes a change, or says why it cannot be.</summary>
    public static PlanOutcome Change(PlanState state, PlanChange change, PlanContext context)
    {
        ArgumentNullException.ThrowIfNull(change);
        var settings = state.Settings();
        var workshop = new PlanWorkshop(state, context);
        var before = workshop.Plan(settings);
        if (change.Check(new PlanSituation(settings, state.Progress, workshop.Modules(settings), context)) is { } senseless)
        {
            return new PlanOutcome(state, before, PlanDiff.None, senseless);
        }

        var changed = change.Apply(settings);
        var after = workshop.Plan(changed);
        var conflict = change switch
        {
            MoveModule move => MoveRules.Conflict(move, settings, before, after, workshop),
            SwapModules swap => SwapRules.Conflict(swap, before, after),
            BookCheckpoint book => BookingRules.Conflict(book, settings, state.Progress, before),
            _ => null,
        };
        return conflict is null
            ? new PlanOutcome(state.With(change), after, PlanDiff.Between(before, after))
            : new PlanOutcome(state, before, PlanDiff.None, conflict);
    }

    /// <summary>Takes away what happened last: a change, or a step of progress that came after it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="context">Role, types, adjustments and numbers.</param>
    /// <param name="steps">How many, 1 or more; where there are fewer, all of them.</param>
    public static PlanOutcome Undo(PlanState state, PlanContext context, int steps = 1)
    {
        ArgumentNullException.ThrowIfNull(state);
        var before = Show(state, context);
        if (!state.CanUndo)
        {
            return new PlanOutcome(state, before, PlanDiff.None, new PlanRefusal(RefusalKind.NothingToUndo));
        }

        for (var step = 0; step < steps && state.CanUndo; step++)
        {
            state = state.WithoutLast();
        }

        return To(state, before, context);
    }

    /// <summary>Plans what is left from a day on, in the same order and at the same pace, however much or little was done.</summary>
    public static PlanOutcome GoOn(PlanState state, Progress progress, PlanContext context) =>
        GoOn(state with { Progress = progress }, progress, context, state);

    /// <summary>The same where the state after it holds more than the progress.</summary>
    internal static PlanOutcome GoOn(PlanState after, Progress progress, PlanContext context, PlanState before) =>
        To(after with { Progress = progress }, Show(before, context), context);

    /// <summary>The learner agrees to the plan as it stands: the next version.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The day.</param>
    /// <param name="context">Role, types, adjustments and numbers.</param>
    public static PlanState Agree(PlanState state, DateOnly on, PlanContext context) =>
        state with { Agreed = new AgreedPlan((state.Agreed?.Version ?? 0) + 1, on, PlanRow.Of(Show(state, context))) };

    /// <summary>What is different from the plan the learner agreed to; null before there is one.</summary>
    public static PlanDiff? SinceAgreed(PlanState state, PlanContext context) =>
        state.Agreed is { } agreed ? PlanDiff.Since(agreed.Rows, Show(state, context)) : null;

    private static PlanOutcome To(PlanState state, Plan before, PlanContext context)
    {
        var after = Show(state, context);
        return new PlanOutcome(state, after, PlanDiff.Between(before, after));
    }
}
