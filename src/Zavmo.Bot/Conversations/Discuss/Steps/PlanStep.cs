using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Roles;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>The plan: looked at, questioned, changed, agreed.</summary>
public sealed class PlanStep(HeatMapOptions options) : IDiscussStep
{
    private const int NamedAtMost = 3;

    /// <inheritdoc />
    public string Name => PlanSteps.Plan;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var plan = turn.Plan;
        if (turn.Kept is { Changes.Count: 0, Agreed: null })
        {
            turn.Say("plan-ready", new() { ["modules"] = plan.Placements.Count, ["start"] = PlanText.Day(plan.Weeks[0].Monday) });
        }

        PlanAsides.SayRolePlayOut(turn);
        SayLeftOut(turn, plan);
        DiscussCards.ShowPlan(turn);
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var plan = turn.Plan;
        if (input.Action is { Verb: CardVerbs.ShowModule } pressed)
        {
            Open(turn, plan, pressed.Field("module"));
            return null;
        }

        if (input.Action is { Verb: CardVerbs.ShowPlan } || (input.Action is null && IsPlan(input.Text)))
        {
            DiscussCards.ShowPlan(turn);
            return null;
        }

        if (turn.State.Alternatives.Count > 0 && Chosen(turn, plan, input) is { } meant)
        {
            turn.State = turn.State with { Alternatives = [] };
            Change(turn, meant);
            return null;
        }

        turn.State = turn.State with { Alternatives = [] };
        var button = ChoiceReader.Read(
            input.Text, [.. DiscussCards.Choices(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[]))], numbered: input.Action is not null);
        Take(turn, plan, input, input.Action is null ? button : input.Text);
        return null;
    }

    private static bool IsPlan(string text) => ChoiceReader.Read(text, [("plan", PlanText.ShowPlan, [])], numbered: false) is not null;

    private void Take(DiscussTurn turn, Plan plan, DiscussInput input, string? button)
    {
        switch (button)
        {
            case DiscussCards.Agree:
                Agree(turn);
                return;

            case DiscussCards.Undo:
                Undo(turn);
                return;

            case DiscussCards.Why:
                Explain(turn, plan, null);
                return;
        }

        var talk = Read(turn, plan, input.Text);
        turn.State = turn.State with { Unfinished = null, LastModule = talk.ModuleId ?? turn.State.LastModule };
        switch (talk.Kind)
        {
            case PlanTalkKind.Change:
                Change(turn, talk.Change!);
                return;

            case PlanTalkKind.Undo:
                Undo(turn);
                return;

            case PlanTalkKind.Agree:
                Agree(turn);
                return;

            case PlanTalkKind.Why:
                Explain(turn, plan, talk.ModuleId);
                return;

            case PlanTalkKind.ShowModule:
                Open(turn, plan, talk.ModuleId!);
                return;

            case PlanTalkKind.ShowPlan:
                DiscussCards.ShowPlan(turn);
                return;

            case PlanTalkKind.WhichOfTwo:
                turn.State = turn.State with { Alternatives = talk.Alternatives };
                turn.Choose(Name, turn.Phrase("which-of-two"), Choices(turn, plan));
                return;

            case PlanTalkKind.WhichModule:
                turn.State = turn.State with { Unfinished = input.Text };
                turn.Choose(Name, turn.Phrase("which-module"), [.. talk.Modules.Select(id => new CardChoice(id, PlanReasons.NameOf(plan, id)))]);
                return;

            case PlanTalkKind.NoModule when Named(turn, input.Text) is { } other:
                turn.Say("not-in-plan", new() { ["requirement"] = RequirementWords.InSentence(other) });
                return;

            case PlanTalkKind.NoModule or PlanTalkKind.NoWeek or PlanTalkKind.NoDates:
                turn.State = turn.State with { Unfinished = input.Text };
                turn.Say(talk.Kind == PlanTalkKind.NoWeek ? "which-week" : talk.Kind == PlanTalkKind.NoDates ? "which-days" : "no-module");
                return;

            case PlanTalkKind.NoSuchDate:
                turn.Say("no-such-date", new() { ["quote"] = talk.Quote });
                return;
        }

        Other(turn, input);
    }

    private static void Other(DiscussTurn turn, DiscussInput input)
    {
        switch (input.Intent)
        {
            case LearnerIntent.Yes when turn.Kept is { Agreed: null }:
                Agree(turn);
                return;

            case LearnerIntent.Courtesy:
                turn.Say("courtesy");
                return;

            case LearnerIntent.No or LearnerIntent.ChangeAnswer:
                turn.Say("what-to-change");
                return;

            default:
                turn.Say("plan-unknown");
                return;
        }
    }

    // A requirement of the role that the plan has nothing for: it is closed, or nothing is known of it.
    private static Requirement? Named(DiscussTurn turn, string text) => turn.Context.Role.Requirements
        .FirstOrDefault(requirement => text.Contains(requirement.Name, StringComparison.OrdinalIgnoreCase));

    // "Week 3" alone finishes "move active listening"; a new wish leaves the unfinished one behind.
    private static PlanTalk Read(DiscussTurn turn, Plan plan, string text)
    {
        if (turn.State.Unfinished is { } unfinished)
        {
            var picked = plan.Find(text) is not null ? text : null;
            var finished = ReaderOf(turn, plan, picked).Read(picked is null ? $"{unfinished} {text}" : unfinished);
            if (finished.Kind is PlanTalkKind.Change or PlanTalkKind.Why or PlanTalkKind.ShowModule or PlanTalkKind.WhichOfTwo)
            {
                return finished;
            }
        }

        return ReaderOf(turn, plan, null).Read(text);
    }

    private static PlanTalkReader ReaderOf(DiscussTurn turn, Plan plan, string? picked) =>
        new(new PlanTalkContext(plan, turn.Kept!.Settings(), turn.Context.Types, turn.Dates, picked ?? turn.State.LastModule));

    private static void Open(DiscussTurn turn, Plan plan, string moduleId)
    {
        if (plan.Find(moduleId) is { } placement)
        {
            DiscussCards.ShowModule(turn, placement);
            return;
        }

        turn.Say("module-has-no-place", new() { ["module"] = PlanReasons.NameOf(plan, moduleId) });
    }

    private static void Explain(DiscussTurn turn, Plan plan, string? moduleId)
    {
        if (moduleId is null)
        {
            turn.Say("why-order");
            return;
        }

        if (plan.Find(moduleId) is not { } placement)
        {
            Open(turn, plan, moduleId);
            return;
        }

        var reasons = placement.Reasons.Take(NamedAtMost).Select(reason => PlanReasons.Say(turn, reason));
        turn.Turn.Say(turn.Phrase("why-module", new() { ["module"] = PlanText.Name(placement.Module), ["week"] = placement.FirstWeek }) + " " + string.Join(' ', reasons));
    }

    private static void Change(DiscussTurn turn, PlanChange change)
    {
        var outcome = Negotiation.Change(turn.Kept!, change, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return;
        }

        turn.Turn.Change(new PlanChanged(change));
        PlanChanges.Say(turn, outcome);
        DiscussCards.ShowPlan(turn);
    }

    private static void Undo(DiscussTurn turn)
    {
        var outcome = Negotiation.Undo(turn.Kept!, turn.Context);
        if (outcome.Refusal is not null)
        {
            turn.Say("undo-none");
            return;
        }

        turn.Turn.Change(new PlanUndone());
        turn.Say("undone");
        PlanChanges.Say(turn, outcome);
        DiscussCards.ShowPlan(turn);
    }

    private static void Agree(DiscussTurn turn)
    {
        var agreed = Negotiation.Agree(turn.Kept!, turn.Dates.Today, turn.Context).Agreed!;
        turn.Turn.Change(new PlanAgreed(agreed));
        turn.Say("agreed", new()
        {
            ["version"] = agreed.Version,
            ["checkpoint"] = turn.Plan.Checkpoints.FirstOrDefault(checkpoint => checkpoint.Date >= turn.Dates.Today) is { } first ? PlanText.Day(first.Date) : "",
        });
        if (turn.Adjustments.EffortUpFront)
        {
            turn.Say("effort-end", new() { ["stage"] = turn.Aside("stage-" + PlanSteps.Plan) });
        }

        DiscussCards.ShowPlan(turn);
    }

    private void SayLeftOut(DiscussTurn turn, Plan plan)
    {
        if (plan.CriticalWithoutPlace.Count > 0)
        {
            turn.Say("critical-left", new() { ["names"] = Names(turn, plan.CriticalWithoutPlace) });
        }

        var unknown = LearningNeeds.Unknown(LearnerRole.Map(turn.Context.Role, turn.Turn.Learner, options));
        if (unknown.Count > 0 && turn.Kept is { Changes.Count: 0, Agreed: null })
        {
            turn.Say("not-known", new() { ["count"] = unknown.Count });
        }
    }

    private static string Names(DiscussTurn turn, IReadOnlyList<string> ids)
    {
        var names = turn.Context.Role.Requirements.Where(requirement => ids.Contains(requirement.Id)).Select(requirement => requirement.Name).ToList();
        return string.Join(", ", names.Take(NamedAtMost)) + (names.Count > NamedAtMost ? FormattableString.Invariant($" and {names.Count - NamedAtMost} more") : "");
    }

    private static PlanChange? Chosen(DiscussTurn turn, Plan plan, DiscussInput input)
    {
        var choices = Choices(turn, plan);
        var id = ChoiceReader.Read(input.Text, [.. choices.Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))]);
        return id is null ? null : turn.State.Alternatives[choices.FindIndex(choice => choice.Id == id)];
    }

    private static List<CardChoice> Choices(DiscussTurn turn, Plan plan) =>
        [.. turn.State.Alternatives.Select((change, at) => new CardChoice(FormattableString.Invariant($"alternative-{at + 1}"), PlanChanges.Label(plan, change)))];
}
