using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Asks for what a wish lacks, or which of several things it is.</summary>
internal sealed class UnclearTalk(HeatMapOptions options)
{
    // What is asked for; the wish is kept until it is said.
    private static readonly Dictionary<PlanTalkKind, string> Lacking = new()
    {
        [PlanTalkKind.NoModule] = "no-module",
        [PlanTalkKind.NoWeek] = "which-week",
        [PlanTalkKind.NoDates] = "which-days",
        [PlanTalkKind.NoHours] = "which-hours",
        [PlanTalkKind.NoWorkDays] = "which-work-days",
        [PlanTalkKind.NoStart] = "which-start",
    };

    /// <summary>How it is asked about the days of somebody near: that somebody is ill is no visit.</summary>
    public static string OthersLeave(PlanTalk talk) => talk.IsOfIllness ? "others-leave" : "visit-leave";

    /// <summary>Says which leave is kept on the days that are asked about, and asks whether it is otherwise.</summary>
    public static void WhyFree(DiscussTurn turn, string step, PlanTalk talk)
    {
        if (talk.Change is AddLeave { Leave: var leave })
        {
            OpenChoices.Ask(turn, step, turn.Phrase("why-free", PlanSettingTalk.Of(leave)), talk.Alternatives, canBeNone: true);
        }
    }

    /// <summary>Asks; false where nothing is unclear.</summary>
    public bool Take(DiscussTurn turn, Plan plan, DiscussInput input, PlanTalk talk)
    {
        switch (talk.Kind)
        {
            case PlanTalkKind.NotInPlan when RequirementNames.Find(talk.Quote, turn.Context.Role.Requirements) is { } requirement:
                SayWhyNot(turn, requirement);
                return true;

            case PlanTalkKind.NotInPlan:
                turn.Say("no-such-module", new() { ["quote"] = talk.Quote });
                return true;

            case PlanTalkKind.NoOther:
                turn.State = turn.State with { Unfinished = "swap it" };
                turn.Say("which-other", new() { ["module"] = PlanReasons.NameOf(plan, talk.ModuleId!) });
                return true;

            case PlanTalkKind.WhichOfTwo:
                OpenChoices.Ask(turn, PlanSteps.Plan, turn.Phrase("which-of-two"), talk.Alternatives, canBeNone: false);
                return true;

            case PlanTalkKind.AskLeave when talk.Alternatives.Count > 0:
                OpenChoices.Ask(turn, PlanSteps.Plan, turn.Phrase(OthersLeave(talk)), talk.Alternatives, canBeNone: true);
                return true;

            case PlanTalkKind.AskFree:
                OpenChoices.Ask(turn, PlanSteps.Plan, turn.Phrase("visit-leave"), talk.Alternatives, canBeNone: true);
                return true;

            case PlanTalkKind.AskLeave:
                turn.State = turn.State with { Unfinished = input.Text };
                turn.Say(talk.IsOfIllness ? "others-which-days" : "visit-which-days");
                return true;

            case PlanTalkKind.AskChange:
                OpenChoices.Ask(turn, PlanSteps.Plan, talk.Week is { } week ? turn.Phrase("ask-week", new() { ["week"] = week }) : turn.Phrase("ask-change"), talk.Alternatives, canBeNone: true);
                return true;

            case PlanTalkKind.AskDeadline:
                OpenChoices.Ask(turn, PlanSteps.Plan, turn.Phrase("ask-deadline"), talk.Alternatives, canBeNone: true);
                return true;

            case PlanTalkKind.TooMuch when talk.Alternatives.Count > 0:
                OpenChoices.Ask(turn, PlanSteps.Plan, turn.Phrase("too-much"), talk.Alternatives, canBeNone: true);
                return true;

            case PlanTalkKind.WhichModule:
                turn.State = turn.State with { Unfinished = input.Text };
                turn.Choose(PlanSteps.Plan, turn.Phrase("which-module"), [.. talk.Modules.Select(id => new CardChoice(id, PlanReasons.NameOf(plan, id)))]);
                return true;

            case PlanTalkKind.NoModule or PlanTalkKind.About or PlanTalkKind.None when talk.ModuleId is null && Named(turn, input.Text, talk) is { } other:
                SayWhyNot(turn, other);
                return true;

            case PlanTalkKind.NoModule when talk.Quote.Length > 0:
                turn.Say("not-in-role", new() { ["quote"] = talk.Quote });
                return true;

            case PlanTalkKind.NoSuchDate:
                turn.Say("no-such-date", new() { ["quote"] = talk.Quote });
                return true;

            default:
                if (!Lacking.TryGetValue(talk.Kind, out var question))
                {
                    return false;
                }

                turn.State = turn.State with { Unfinished = input.Text };
                turn.Say(question);
                return true;
        }
    }

    /// <summary>Says why a requirement of the role is not planned: the learner has it as they say, nothing is known of it, or no gap was found.</summary>
    public void SayWhyNot(DiscussTurn turn, Requirement requirement)
    {
        turn.State = turn.State with { LastUnplanned = requirement.Id };
        var isUnknown = LearningNeeds.Unknown(LearnerRole.Map(turn.Context.Role, turn.Turn.Learner, options)).Contains(requirement.Id);
        turn.Say(!isUnknown ? "not-in-plan" : requirement.SaidHeld ? "held-not-in-plan" : "not-asked-yet", new() { ["requirement"] = RequirementWords.InSentence(requirement) });
    }

    // A requirement of the role that the plan has nothing for; what is asked about may be named by a part of it.
    private static Requirement? Named(DiscussTurn turn, string text, PlanTalk talk) => turn.Context.Role.Requirements
        .FirstOrDefault(requirement => text.Contains(requirement.Name, StringComparison.OrdinalIgnoreCase))
        ?? (talk.Quote.Length > 0 ? RequirementNames.Find(talk.Quote, turn.Context.Role.Requirements) : null);
}
