using System.Globalization;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Bot.Conversations.Discover;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>The plan: looked at, questioned, changed, agreed.</summary>
internal sealed class PlanStep(HeatMapOptions options, WeekTalk weeks, CalendarTalk calendar, UnclearTalk unclear) : IDiscussStep
{
    private const int NamedAtMost = 3;

    /// <inheritdoc />
    public string Name => PlanSteps.Plan;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var plan = turn.Plan;
        var isNew = turn.Turn.Changes.OfType<PlanMade>().Any();
        if (isNew)
        {
            turn.Say("plan-ready", new() { ["modules"] = plan.Placements.Count, ["start"] = PlanText.Day(plan.Weeks[0].Monday) });
            PlanSettingTalk.SayHolidays(turn);
        }

        if (isNew || turn.State.Nonce.Length == 0)
        {
            PlanAsides.SayRolePlayOut(turn);
            SayLeftOut(turn, plan, isNew);
        }

        DiscussCards.ShowPlan(turn);
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var plan = turn.Plan;
        var (unfinished, isAllAsked, isUndoAsked) = (turn.State.Unfinished, turn.State.IsAllDoneAsked, turn.State.IsAllUndoAsked);
        turn.State = turn.State with { Unfinished = null, IsAllDoneAsked = false, IsAllUndoAsked = false };
        if (input.Action is { } pressed && CardVerbs.IsLookAtPlan(pressed.Verb))
        {
            Look(turn, pressed);
            return null;
        }

        if (input.Action is null && IsPlan(input.Text))
        {
            DiscussCards.ShowPlan(turn);
            return null;
        }

        if (isAllAsked && PlanReports.IsAllDone(turn, input) is { } isAll)
        {
            PlanReports.AllDone(turn, isAll);
            return null;
        }

        if (isUndoAsked && HistoryTalk.AnswerAll(turn, input))
        {
            return null;
        }

        var (meant, chosen) = OpenChoices.Take(turn, Name, input);
        if (meant is not null)
        {
            PlanActions.Change(turn, meant);
            return null;
        }

        if (chosen == Chosen.None)
        {
            turn.Say("left-as-is");
        }

        if (chosen != Chosen.Other)
        {
            return null;
        }

        var button = ChoiceReader.Read(
            input.Text, [.. DiscussCards.Sayable(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[]))], numbered: input.Action is not null);
        // "Why this?" is about the module that was shown, "why this order" about all of it.
        var isOne = button == DiscussCards.Why && input.Action is null && !input.Text.Contains("order", StringComparison.OrdinalIgnoreCase);
        if (isOne && turn.State.LastUnplanned is { } unplanned)
        {
            unclear.SayWhyNot(turn, turn.Requirement(unplanned));
            return null;
        }

        var isModule = isOne && turn.State.LastModule is not null;
        return Take(turn, plan, input, unfinished, input.Action is not null ? input.Text : isModule ? null : button);
    }

    private static void Look(DiscussTurn turn, CardSubmit pressed)
    {
        switch (pressed.Verb)
        {
            case CardVerbs.ShowModule:
                PlanActions.Open(turn, pressed.Field("module"));
                return;

            case CardVerbs.ShowCheckpoint when int.TryParse(pressed.Field("checkpoint"), CultureInfo.InvariantCulture, out var number):
                CheckpointTalk.Show(turn, number);
                return;

            case CardVerbs.ShowWeek when DiscussCards.Week(turn, pressed.Field("week")) is { } week:
                DiscussCards.ShowWeek(turn, week);
                return;

            default:
                DiscussCards.ShowPlan(turn);
                return;
        }
    }

    private static bool IsPlan(string text) => ChoiceReader.Read(text, [("plan", PlanText.ShowPlan, [])], numbered: false) is not null;

    private string? Take(DiscussTurn turn, Plan plan, DiscussInput input, string? unfinished, string? button)
    {
        switch (button)
        {
            case DiscussCards.Agree:
                PlanActions.Agree(turn);
                return null;

            case DiscussCards.Undo:
                PlanActions.Undo(turn);
                return null;

            case DiscussCards.Why:
                PlanActions.Explain(turn, null);
                return null;

            case DiscussCards.Book:
                CheckpointTalk.BookShown(turn);
                return null;

            case DiscussCards.Calendar:
                calendar.Give(turn, another: false);
                return null;

            case DiscussCards.Done when turn.State.LastModule is { } done:
                PlanReports.Done(turn, done);
                return null;

            case DiscussCards.Question when turn.State.LastModule is { } about:
                return Question(turn, about);
        }

        var talk = UnfinishedTalk.Read(turn, plan, unfinished, input.Text);
        turn.State = turn.State with { LastModule = talk.ModuleId ?? turn.State.LastModule, LastUnplanned = null };
        if (HistoryTalk.Take(turn, talk, unfinished is not null))
        {
            return null;
        }

        switch (talk.Kind)
        {
            // What cannot be kept for a part of the plan is not taken for all of it unasked.
            case PlanTalkKind.Change when talk.Topic is PlanTopic.HoursOfATime or PlanTopic.PartOfThePlan or PlanTopic.TypeOfOne:
                SetUpTalk.SayUnread(turn, talk);
                OpenChoices.Ask(turn, Name, turn.Phrase(talk.Topic switch
                {
                    PlanTopic.HoursOfATime => "ask-hours-of-a-time",
                    PlanTopic.PartOfThePlan => "ask-part-of-the-plan",
                    _ => "ask-type-of-one",
                }), [talk.Change!], canBeNone: true);
                return null;

            // A shorter plan that leaves modules out is looked at first.
            case PlanTalkKind.Change when talk is { Change: SetLength, Replaces: false } && Negotiation.Change(turn.Kept!, talk.Change, turn.Context) is { Refusal: null, Diff.NoLongerFits.Count: > 0 }:
                HistoryTalk.Preview(turn, talk.Change, null);
                return null;

            case PlanTalkKind.Change:
                SetUpTalk.SayUnread(turn, talk);
                PlanActions.Change(turn, talk.Change!, talk.Replaces, isRest: talk.Quote.Length > 0 || talk.Topic is not null, talk.More);
                return null;

            case PlanTalkKind.WhyFree:
                UnclearTalk.WhyFree(turn, Name, talk);
                return null;

            case PlanTalkKind.Agree:
                PlanActions.Agree(turn);
                return null;

            case PlanTalkKind.Why when talk.Modules.Count > 0:
                talk.Modules.ToList().ForEach(module => PlanActions.Explain(turn, module));
                return null;

            case PlanTalkKind.Why:
                PlanActions.Explain(turn, talk.ModuleId);
                return null;

            case PlanTalkKind.ShowModule:
                PlanActions.Open(turn, talk.ModuleId!);
                return null;

            case PlanTalkKind.SinceAgreed:
                PlanActions.SinceAgreed(turn);
                return null;

            case PlanTalkKind.ShowPlan:
                DiscussCards.ShowPlan(turn);
                return null;

            case PlanTalkKind.Question:
                return Question(turn, talk.ModuleId ?? turn.State.LastModule ?? PlanReports.NextSitting(plan, turn.Dates.Today)?.Placement.Module.Id);
        }

        if (!weeks.Take(turn, talk) && !unclear.Take(turn, plan, input, talk) && !AboutTalk.Take(turn, talk))
        {
            Other(turn, input);
        }

        return null;
    }

    // A prerequisite is met or not: there is nothing to ask about it here.
    private static string? Question(DiscussTurn turn, string? moduleId)
    {
        if (moduleId is null || turn.Module(moduleId) is not { IsPrerequisite: false })
        {
            turn.Say("question-none");
            return null;
        }

        turn.State = turn.State with { LastModule = moduleId, Question = null };
        return PlanSteps.Question;
    }

    private static void Other(DiscussTurn turn, DiscussInput input)
    {
        switch (input.Intent)
        {
            case LearnerIntent.Yes when turn.Kept is { Agreed: null }:
                PlanActions.Agree(turn);
                return;

            case LearnerIntent.Courtesy:
                turn.Say("courtesy");
                return;

            case LearnerIntent.No or LearnerIntent.ChangeAnswer:
            case LearnerIntent.None when input.Text.Trim(' ', '.', '!', '?').ToLowerInvariant() is "more" or "less" or "fewer" or "different":
                turn.Say("what-to-change");
                return;

            default:
                turn.Say("plan-unknown");
                return;
        }
    }

    private void SayLeftOut(DiscussTurn turn, Plan plan, bool isNew)
    {
        if (isNew && turn.Kept!.Settings().Until is not null)
        {
            PlanChanges.SayDeadline(turn, plan);
        }
        else
        {
            PlanChanges.SayCritical(turn, plan);
        }

        List<string> said = [.. turn.Kept!.Needs.Where(need => need.IsOnlySaid).Select(need => need.RequirementId)];
        if (said.Count > 0 && isNew)
        {
            turn.Say("only-said", new() { ["names"] = Names(turn, said) });
        }

        // What the learner has, as they say, is not asked about: it is unknown and none to ask more about.
        var unknown = LearningNeeds.Unknown(LearnerRole.Map(turn.Context.Role, turn.Turn.Learner, options)).Count(id => !turn.Requirement(id).SaidHeld);
        if (unknown > 0 && isNew)
        {
            turn.Say("not-known", new() { ["count"] = unknown });
        }
    }

    private static string Names(DiscussTurn turn, IReadOnlyList<string> ids)
    {
        var names = turn.Context.Role.Requirements.Where(requirement => ids.Contains(requirement.Id)).Select(requirement => requirement.Name).ToList();
        return PlanText.Some([.. names.Take(NamedAtMost)], names.Count);
    }
}
