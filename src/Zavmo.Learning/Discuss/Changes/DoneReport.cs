namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What a learner says they have done. It is their word: it moves the plan and shows nothing else.</summary>
public static class DoneReport
{
    /// <summary>A whole module is done; the rest goes on from today.</summary>
    public static PlanOutcome OfModule(PlanState state, string moduleId, DateOnly today, PlanContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        var workshop = new PlanWorkshop(state, context);
        var modules = workshop.Modules(state.Settings());
        return new PlanSituation(state.Settings(), state.Progress, modules, context).CheckModule(moduleId) is { } refusal
            ? new PlanOutcome(state, Negotiation.Show(state, context), PlanDiff.None, refusal)
            : Keep(state, new Dictionary<string, int>(Done(state)) { [moduleId] = modules.First(module => module.Id == moduleId).Minutes }, today, context);
    }

    /// <summary>
    /// What stood in the weeks up to one is done. After weeks that went by it is the plan as it was before that: who did the
    /// work had it in mind.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="sunday">The last day of that week.</param>
    /// <param name="today">The learner's own date.</param>
    /// <param name="context">Role, types, adjustments and numbers.</param>
    public static PlanOutcome OfWeek(PlanState state, DateOnly sunday, DateOnly today, PlanContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        var meant = state.LastStep is { Kind: ProgressStepKind.WentOn } step && sunday < today ? state with { Progress = step.Before } : state;
        var done = new Dictionary<string, int>(Done(meant));
        var monday = sunday.AddDays(-6);
        foreach (var placement in Negotiation.Show(meant, context).Placements)
        {
            var minutes = placement.Sittings.Where(sitting => sitting.Date >= monday && sitting.Date <= sunday).Sum(sitting => sitting.Minutes);
            if (minutes > 0)
            {
                done[placement.Module.Id] = done.GetValueOrDefault(placement.Module.Id) + minutes;
            }
        }

        var same = done.Count == Done(meant).Count && done.All(pair => Done(meant).GetValueOrDefault(pair.Key) == pair.Value);
        return same
            ? new PlanOutcome(state, Negotiation.Show(state, context), PlanDiff.None, new PlanRefusal(RefusalKind.NothingInWeek))
            : Keep(state, done, today, context);
    }

    /// <summary>All that still has a place in the plan is done.</summary>
    public static PlanOutcome OfAll(PlanState state, DateOnly today, PlanContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        var done = new Dictionary<string, int>(Done(state));
        foreach (var module in Negotiation.Show(state, context).Placements.Select(placement => placement.Module))
        {
            done[module.Id] = module.Minutes;
        }

        return Keep(state, done, today, context);
    }

    private static IReadOnlyDictionary<string, int> Done(PlanState state) => state.Progress?.DoneMinutes ?? new Dictionary<string, int>();

    // What is done stays done, and time goes forward only.
    private static PlanOutcome Keep(PlanState state, Dictionary<string, int> done, DateOnly today, PlanContext context)
    {
        var progress = new Progress(state.Progress?.On > today ? state.Progress.On : today, done) { Weeks = state.Progress?.Weeks };
        return Negotiation.GoOn(state with { Progress = progress, LastStep = new ProgressStep(ProgressStepKind.Done, state.Progress) }, progress, context, state);
    }
}
