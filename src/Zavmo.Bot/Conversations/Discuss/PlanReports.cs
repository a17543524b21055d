using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Takes what a learner tells of their weeks: done, ill, what is next.</summary>
internal static class PlanReports
{
    private const string Yes = "all-done";
    private const string No = "not-all-done";

    /// <summary>A module is done, by the learner's word.</summary>
    public static void Done(DiscussTurn turn, string moduleId)
    {
        var outcome = DoneReport.OfModule(turn.Kept!, moduleId, turn.Dates.Today, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return;
        }

        Keep(turn, outcome);
        MilestoneCards.Show(turn, outcome.Plan.Finished.First(module => module.Id == moduleId));
    }

    /// <summary>Asks whether all of the plan is meant: it would leave nothing in it.</summary>
    public static void AskAllDone(DiscussTurn turn)
    {
        if (turn.Plan.Placements.Count == 0)
        {
            turn.Say("next-none");
            return;
        }

        turn.State = turn.State with { IsAllDoneAsked = true };
        turn.Choose(PlanSteps.Plan, turn.Phrase("all-done-sure", new() { ["count"] = turn.Plan.Placements.Count, ["left"] = turn.Plan.Unplaced.Count }), Sure(turn));
    }

    /// <summary>What was answered to it: yes or no; null where it was about something else.</summary>
    public static bool? IsAllDone(DiscussTurn turn, DiscussInput input) => input switch
    {
        { Action: null, Intent: LearnerIntent.Yes } => true,
        { Action: null, Intent: LearnerIntent.No or LearnerIntent.NeverMind } => false,
        _ => ChoiceReader.Read(input.Text, [.. Sure(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))]) switch
        {
            Yes => true,
            No => false,
            _ => null,
        },
    };

    /// <summary>Marks all of the plan as done, or leaves it as it is.</summary>
    public static void AllDone(DiscussTurn turn, bool isSure)
    {
        if (isSure)
        {
            Keep(turn, DoneReport.OfAll(turn.Kept!, turn.Dates.Today, turn.Context));
        }

        turn.Say(isSure ? "all-done-kept" : "all-done-left");
        DiscussCards.ShowPlan(turn);
    }

    /// <summary>What stood in a week is done.</summary>
    public static void DoneWeek(DiscussTurn turn, int week)
    {
        if (week < 1 || week > turn.Plan.Weeks.Count)
        {
            turn.Turn.Say(PlanReasons.Say(turn, turn.Plan, new PlanRefusal(RefusalKind.NoSuchWeek) { Week = week }));
            return;
        }

        var before = turn.Plan.Finished.Select(module => module.Id).ToHashSet(StringComparer.Ordinal);
        var outcome = DoneReport.OfWeek(turn.Kept!, turn.Plan.Weeks[week - 1].Monday.AddDays(6), turn.Dates.Today, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return;
        }

        Keep(turn, outcome);
        turn.Say("done-week", new() { ["week"] = week });
        if (outcome.Plan.Finished.FirstOrDefault(module => !before.Contains(module.Id)) is { } finished)
        {
            MilestoneCards.Show(turn, finished);
            return;
        }

        DiscussCards.ShowPlan(turn);
    }

    /// <summary>Weeks went by without it. The plan has moved on already when this is read.</summary>
    public static void Missed(DiscussTurn turn)
    {
        turn.Say("missed");
        PlanGoesOn.Say(turn, asked: true);
        DiscussCards.ShowPlan(turn);
    }

    /// <summary>What comes next: a module with its day, and the next checkpoint.</summary>
    public static void Next(DiscussTurn turn)
    {
        var today = turn.Dates.Today;
        if (NextSitting(turn.Plan, today) is not { } next)
        {
            turn.Say("next-none");
            return;
        }

        turn.State = turn.State with { LastModule = next.Placement.Module.Id };
        turn.Say("next-up", new()
        {
            ["module"] = PlanText.Name(next.Placement.Module),
            ["first"] = PlanText.LongDay(next.Sitting.Date),
            ["minutes"] = PlanText.Minutes(next.Placement.Sittings.Where(sitting => sitting.Date == next.Sitting.Date).Sum(sitting => sitting.Minutes)),
            ["checkpoint"] = Coming(turn) is { } checkpoint ? PlanText.Day(checkpoint.Date) : "",
        });
    }

    /// <summary>The next checkpoint that is still to come, or null.</summary>
    public static Checkpoint? Coming(DiscussTurn turn) => turn.Plan.Checkpoints.FirstOrDefault(checkpoint => checkpoint.Date >= turn.Dates.Today);

    /// <summary>The first conversation on or after a day, with its module.</summary>
    public static (Placement Placement, Sitting Sitting)? NextSitting(Learning.Discuss.Plan plan, DateOnly from)
    {
        var coming = plan.Placements.SelectMany(placement => placement.Sittings.Where(sitting => sitting.Date >= from).Take(1).Select(sitting => (Placement: placement, Sitting: sitting))).ToList();
        return coming.Count == 0 ? null : coming.MinBy(each => each.Sitting.Date);
    }

    private static CardChoice[] Sure(DiscussTurn turn) => [new(Yes, turn.Button(Yes)), new(No, turn.Button(No))];

    private static void Keep(DiscussTurn turn, PlanOutcome outcome) =>
        turn.Turn.Change(new ProgressSaid(outcome.State.Progress!, outcome.State.LastStep!.Before));
}
