namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Moves on what was left in weeks that are over. It is done at most once a week, so that a learner who takes it back is not overruled.</summary>
public static class MissedWeeks
{
    private const int MostForHolidays = 2;

    /// <summary>The plan from today on, or null where nothing was left behind, or it went on this week already.</summary>
    /// <param name="state">The state.</param>
    /// <param name="plan">The plan as it stands.</param>
    /// <param name="today">The learner's own date.</param>
    /// <param name="context">Role, types, adjustments and numbers.</param>
    /// <param name="asked">Whether the learner asked for it: then it is done again in the same week.</param>
    public static PlanOutcome? GoOn(PlanState state, Plan plan, DateOnly today, PlanContext context, bool asked = false)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(plan);
        var monday = MondayOf(today);
        if ((state.WentOnIn >= monday && !asked) || !plan.Placements.Any(placement => placement.FirstDay < monday))
        {
            return null;
        }

        var progress = state.Progress is { } before ? before with { On = today } : new Progress(today, new Dictionary<string, int>());
        var outcome = From(progress);
        if (outcome.Diff.NoLongerFits.Count > 0 && state.Settings().Until is null && Longer(plan, monday, state.Settings().Weeks) is { } weeks)
        {
            // Public holidays can make the weeks at the end shorter than those that were missed.
            var most = Math.Min(SetLength.Most, weeks + MostForHolidays);
            for (outcome = From(progress with { Weeks = weeks }); outcome.Diff.NoLongerFits.Count > 0 && weeks < most; outcome = From(progress with { Weeks = weeks }))
            {
                weeks++;
            }
        }

        return outcome;

        PlanOutcome From(Progress now) => Negotiation.GoOn(state.WentOn(now, state.Progress, monday), now, context, state);
    }

    // What had a place keeps one: the plan ends as much later as its work begins later.
    private static int? Longer(Plan plan, DateOnly monday, int weeks)
    {
        var began = MondayOf(plan.Placements.Min(placement => placement.FirstDay));
        var longer = Math.Min(SetLength.Most, weeks + ((monday.DayNumber - began.DayNumber) / 7));
        return longer > weeks ? longer : null;
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
