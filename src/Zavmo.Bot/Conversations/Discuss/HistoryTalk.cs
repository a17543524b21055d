using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Answers what is said of changes: take some back, what was the last, leave it; and shows what one would do.</summary>
internal static class HistoryTalk
{
    private const string Yes = "undo-all";
    private const string No = "leave-as-is";

    /// <summary>Answers; false where it is about something else.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="talk">What was said.</param>
    /// <param name="isOpen">Whether something was to be said yet for a wish.</param>
    public static bool Take(DiscussTurn turn, PlanTalk talk, bool isOpen)
    {
        switch (talk.Kind)
        {
            case PlanTalkKind.Undo when talk.Number is { } steps && StepsOf(turn) > 1:
                Undo(turn, steps);
                return true;

            case PlanTalkKind.Undo:
                PlanActions.Undo(turn);
                return true;

            case PlanTalkKind.LastChange:
                SayLast(turn);
                return true;

            case PlanTalkKind.LeaveIt:
                turn.Say(isOpen || turn.Kept is not { CanUndo: true } || turn.State.LastWish is null ? "left-as-is" : "left-can-undo");
                return true;

            case PlanTalkKind.NothingBefore:
                turn.Say("nothing-before");
                return true;

            case PlanTalkKind.Preview:
                Preview(turn, talk.Change!, talk.ModuleId);
                return true;

            default:
                return false;
        }
    }

    /// <summary>Takes the answer to whether all is taken back; false where it is about something else.</summary>
    public static bool AnswerAll(DiscussTurn turn, DiscussInput input)
    {
        bool? isSure = input switch
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
        switch (isSure)
        {
            case true:
                Take(turn, StepsOf(turn), isAll: true);
                return true;

            case false:
                turn.Say("left-as-is");
                return true;

            default:
                return false;
        }
    }

    private static List<CardChoice> Sure(DiscussTurn turn) => [new(Yes, turn.Button(Yes)), new(No, turn.Button(No))];

    private static int StepsOf(DiscussTurn turn) => turn.Kept!.Changes.Count + (turn.Kept.LastStep is null ? 0 : 1);

    // What cannot be made again is asked about first.
    private static void Undo(DiscussTurn turn, int steps)
    {
        var all = StepsOf(turn);
        if (steps < int.MaxValue)
        {
            Take(turn, Math.Min(steps, all), isAll: steps >= all);
            return;
        }

        turn.State = turn.State with { IsAllUndoAsked = true };
        turn.Choose(PlanSteps.Plan, turn.Phrase("undo-all-sure", new() { ["count"] = all }), Sure(turn));
    }

    private static void Take(DiscussTurn turn, int steps, bool isAll)
    {
        var kept = turn.Kept!;
        var outcome = Negotiation.Undo(kept, turn.Context, steps);
        var names = kept.Changes.TakeLast(steps - (kept.LastStep is null ? 0 : 1)).Reverse().Select(PlanLabels.Of(turn).Label).ToList();
        turn.State = turn.State with { LastWish = null };
        for (var step = 0; step < steps; step++)
        {
            turn.Turn.Change(new PlanUndone());
        }

        turn.Say("undone-many", new() { ["count"] = steps, ["names"] = string.Join("; ", names), ["all"] = isAll });
        PlanSettingTalk.Say(turn, kept.Settings(), outcome.State.Settings());
        PlanChanges.Say(turn, outcome);
        DiscussCards.ShowPlan(turn);
    }

    private static void SayLast(DiscussTurn turn)
    {
        var kept = turn.Kept!;
        if (kept is not { LastStep: null, Changes: [.., var last] })
        {
            turn.Say(kept.LastStep is null ? "undo-none" : "last-change-step");
            return;
        }

        var before = Negotiation.Undo(kept, turn.Context);
        turn.Say("last-change", new() { ["change"] = PlanLabels.Of(turn).Label(last) });
        PlanChanges.Say(turn, new PlanOutcome(kept, turn.Plan, PlanDiff.Between(before.Plan, turn.Plan)), (last as MoveModule)?.ModuleId);
    }

    /// <summary>Says what a change would do, and asks whether to make it.</summary>
    public static void Preview(DiscussTurn turn, PlanChange change, string? moduleId)
    {
        var outcome = Negotiation.Change(turn.Kept!, change, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return;
        }

        var named = moduleId is null ? null : outcome.Plan.Find(moduleId);
        var last = outcome.Plan.Placements.MaxBy(placement => placement.LastDay);
        turn.Say("preview", new()
        {
            ["module"] = named is null ? "" : PlanReasons.NameOf(outcome.Plan, moduleId!),
            ["to"] = named?.FirstWeek ?? 0,
            ["from"] = named is null ? 0 : turn.Plan.Find(moduleId!)?.FirstWeek ?? 0,
            ["count"] = outcome.Diff.Moved.Count,
            ["last"] = last is null ? "" : PlanText.LongDay(last.LastDay),
            ["week"] = last?.LastWeek ?? 0,
            ["left"] = outcome.Plan.Unplaced.Count,
        });
        OpenChoices.Ask(turn, PlanSteps.Plan, turn.Phrase("preview-ask"), [change], canBeNone: true);
    }
}
