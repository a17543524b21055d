using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>What is done with the plan: change it, take back, agree, explain, open a module.</summary>
internal static class PlanActions
{
    private const int ReasonsAtMost = 3;

    /// <summary>Opens a module, or says that it has no place.</summary>
    public static void Open(DiscussTurn turn, string moduleId)
    {
        if (turn.Plan.Find(moduleId) is { } placement)
        {
            DiscussCards.ShowModule(turn, placement);
            return;
        }

        if (turn.Plan.Finished.FirstOrDefault(module => module.Id == moduleId) is { } finished)
        {
            MilestoneCards.Show(turn, finished);
            return;
        }

        var isOut = turn.Plan.Dropped.Any(item => item.Module.Id == moduleId);
        turn.Say(isOut ? "module-taken-out" : "module-has-no-place", new() { ["module"] = PlanReasons.NameOf(turn.Plan, moduleId) });
    }

    /// <summary>Says why a module stands where it stands; without one, why the plan is as it is.</summary>
    public static void Explain(DiscussTurn turn, string? moduleId)
    {
        if (moduleId is null)
        {
            turn.Say("why-order");
            return;
        }

        if (turn.Plan.Find(moduleId) is not { } placement)
        {
            Open(turn, moduleId);
            return;
        }

        var reasons = placement.Reasons.Take(ReasonsAtMost).Select(reason => PlanReasons.Say(turn, reason));
        turn.Turn.Say(turn.Phrase("why-module", new() { ["module"] = PlanText.Name(placement.Module), ["week"] = placement.FirstWeek }) + " " + string.Join(' ', reasons));
    }

    /// <summary>Makes a change and says what moved, or why it cannot be.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="change">The change.</param>
    /// <param name="replaces">Whether it comes in place of the last one, which is taken back with it.</param>
    /// <param name="isRest">Whether it is what could be used of a message: then it is not said that all is done.</param>
    /// <param name="more">What is made after it, each by itself.</param>
    public static void Change(DiscussTurn turn, PlanChange change, bool replaces = false, bool isRest = false, IReadOnlyList<PlanChange>? more = null)
    {
        var shown = Make(turn, change, replaces, isRest);
        foreach (var next in more ?? [])
        {
            shown |= Make(turn, next, replaces: false, isRest: true);
        }

        if (shown)
        {
            DiscussCards.ShowPlan(turn);
        }
    }

    // Whether the plan is to be shown.
    private static bool Make(DiscussTurn turn, PlanChange change, bool replaces, bool isRest)
    {
        turn.State = turn.State with { LastWish = change };
        if (change is BookCheckpoint book)
        {
            CheckpointTalk.Book(turn, book);
            return false;
        }

        if (change is CancelBooking cancel)
        {
            CheckpointTalk.Cancel(turn, cancel);
            return false;
        }

        var (before, plan) = (turn.Kept!, turn.Plan);
        if (!replaces && IsSoAlready(before.Settings(), change))
        {
            turn.Say("set-already");
            return false;
        }

        var outcome = Negotiation.Change(replaces ? Negotiation.Undo(before, turn.Context).State : before, change, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return false;
        }

        if (replaces)
        {
            outcome = outcome with { Diff = PlanDiff.Between(plan, outcome.Plan) };
            turn.Turn.Change(new PlanUndone());
            turn.Say("corrected");
        }

        PlanSettingTalk.Say(turn, before.Settings(), outcome.State.Settings());
        turn.Turn.Change(new PlanChanged(change));
        if (WithoutPlace(change, outcome) is { } type)
        {
            turn.Say("no-type-in-plan", new() { ["type"] = turn.Context.Types.First(each => each.Id == type).Title.ToLowerInvariant() });
        }
        else if (change is MoveModule { ModuleId: var id, Week: var week } && plan.Find(id)?.FirstWeek == week)
        {
            turn.Say("there-already", new() { ["module"] = PlanReasons.NameOf(outcome.Plan, id), ["week"] = week });
        }
        else
        {
            PlanChanges.Say(turn, outcome, (change as MoveModule)?.ModuleId, isRest);
        }

        if (outcome.Diff.IsEmpty && outcome.State.Settings().Until is not null)
        {
            PlanChanges.SayDeadline(turn, outcome.Plan);
        }

        return true;
    }

    /// <summary>Takes back what happened last.</summary>
    public static void Undo(DiscussTurn turn)
    {
        var wasDone = turn.Kept!.LastStep is { Kind: ProgressStepKind.Done };
        var outcome = Negotiation.Undo(turn.Kept!, turn.Context);
        if (outcome.Refusal is not null)
        {
            turn.Say("undo-none");
            return;
        }

        var settings = turn.Kept!.Settings();
        turn.Turn.Change(new PlanUndone());
        turn.Say(wasDone ? "undone-done" : "undone");
        PlanSettingTalk.Say(turn, settings, outcome.State.Settings());
        if (!wasDone)
        {
            PlanChanges.Say(turn, outcome);
        }

        DiscussCards.ShowPlan(turn);
    }

    /// <summary>Says what is different from the version that was agreed.</summary>
    public static void SinceAgreed(DiscussTurn turn)
    {
        if (Negotiation.SinceAgreed(turn.Kept!, turn.Context) is not { } diff)
        {
            turn.Say("no-version");
            return;
        }

        if (diff.IsEmpty)
        {
            turn.Say("agreed-already", new() { ["version"] = turn.Kept!.Agreed!.Version });
            return;
        }

        turn.Say("since-version", new() { ["version"] = turn.Kept!.Agreed!.Version });
        PlanChanges.Say(turn, new PlanOutcome(turn.Kept, turn.Plan, diff));
    }

    // A change that changes nothing would be what undo takes back.
    private static bool IsSoAlready(PlanSettings settings, PlanChange change) => change switch
    {
        SetWorkingDays days => settings.WorkingDays.Order().SequenceEqual(days.Days.Order()),
        SetHours { Week: null } hours => settings.HoursPerWeek == hours.Hours,
        SetPace pace => settings.Pace == pace.Pace,
        SetDeadline deadline => settings.Until == deadline.Until,
        AddLeave leave => settings.Leave.Contains(leave.Leave),
        _ => false,
    };

    // "Less role-play" where there is none: the type, or null.
    private static string? WithoutPlace(PlanChange change, PlanOutcome outcome) =>
        outcome.Diff.IsEmpty && change is SetTypeWish { Wish: TypeWish.Less or TypeWish.None } wish
        && !outcome.Plan.Placements.Any(placement => placement.Module.Conversations.Any(conversation => conversation.Type.Id == wish.TypeId))
            ? wish.TypeId
            : null;

    /// <summary>The learner agrees to the plan as it stands.</summary>
    public static void Agree(DiscussTurn turn)
    {
        if (turn.IsAgreed)
        {
            turn.Say("agreed-already", new() { ["version"] = turn.Kept!.Agreed!.Version });
            return;
        }

        var agreed = Negotiation.Agree(turn.Kept!, turn.Dates.Today, turn.Context).Agreed!;
        turn.Turn.Change(new PlanAgreed(agreed));
        turn.Say("agreed", new()
        {
            ["version"] = agreed.Version,
            ["checkpoint"] = PlanReports.Coming(turn) is { } first ? PlanText.Day(first.Date) : "",
        });
        if (turn.Adjustments.EffortUpFront)
        {
            turn.Say("effort-end", new() { ["stage"] = turn.Aside("stage-" + PlanSteps.Plan) });
        }

        DiscussCards.ShowPlan(turn);
    }
}
