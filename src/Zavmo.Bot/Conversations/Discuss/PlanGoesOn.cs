using Zavmo.Bot.Turns;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Moves the plan on by itself when weeks went by without it, and says so in two lines.</summary>
public static class PlanGoesOn
{
    /// <summary>Moves on what was left, at most once a week; where nothing was, nothing is said.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="asked">Whether the learner asked for it, which they may more than once.</param>
    public static void Say(DiscussTurn turn, bool asked = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Kept is not { } kept || MissedWeeks.GoOn(kept, turn.Plan, turn.Dates.Today, turn.Context, asked) is not { } outcome)
        {
            return;
        }

        var isOfLastWeek = HadWork(turn, MissedWeeks.MondayOf(turn.Dates.Today).AddDays(-7));
        var (before, after) = (kept.Settings().Weeks, outcome.State.Settings().Weeks);
        turn.Turn.Change(new PlanWentOn(outcome.State.Progress!, kept.Progress, outcome.State.WentOnIn!.Value));
        turn.Say("went-on");
        if (outcome.Diff.Moved is [var first, ..] moved)
        {
            turn.Say("went-on-moved", new() { ["module"] = PlanReasons.NameOf(outcome.Plan, first.To.Id), ["to"] = first.To.First, ["count"] = moved.Count - 1, ["recent"] = isOfLastWeek, ["number"] = outcome.Plan.NumberOf(first.To.Id) ?? 1 });
        }

        if (after > before)
        {
            turn.Say("went-on-longer", new() { ["count"] = after - before });
        }

        PlanChanges.SayWhatNoLongerFits(turn, outcome);
    }

    // What lay further back, or before days off, was not last week's.
    private static bool HadWork(DiscussTurn turn, DateOnly monday) =>
        turn.Plan.Placements.Any(placement => placement.Sittings.Any(sitting => sitting.Date >= monday && sitting.Date < monday.AddDays(7)));
}
