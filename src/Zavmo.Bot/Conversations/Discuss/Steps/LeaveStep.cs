using Zavmo.Learning.Discuss.Talk;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Bot.Conversations.Discover;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>When the learner is away. With it the plan is made.</summary>
public sealed class LeaveStep(HeatMapOptions options) : IDiscussStep
{
    private const string Nothing = "none";

    /// <inheritdoc />
    public string Name => PlanSteps.Leave;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        Ask(turn, !turn.State.Wished.OfType<AddLeave>().Any() ? "leave-question" : "leave-more");
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var (meant, chosen) = OpenChoices.Take(turn, Name, input);
        if (meant is not null)
        {
            SetUpTalk.Keep(turn, new PlanTalk(PlanTalkKind.Change) { Change = meant });
            return Name;
        }

        if (chosen == Chosen.AskedAgain)
        {
            return null;
        }

        if (chosen == Chosen.None)
        {
            turn.Say("left-as-is");
            return Name;
        }

        var talk = SetUpTalk.Read(turn, input.Text, datesAreLeave: true);
        if (talk.Kind is PlanTalkKind.None or PlanTalkKind.NoDates && (input.Text == Nothing || input.Intent is LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.DontKnow or LearnerIntent.NeverMind
            || ChoiceReader.Read(input.Text, [(Nothing, turn.Button("leave-none"), ["nothing", "none", "no leave", "no holidays", "that is all", "nope"])]) is not null))
        {
            Make(turn);
            return PlanSteps.Plan;
        }

        switch (talk.Kind)
        {
            case PlanTalkKind.Change:
                SetUpTalk.Keep(turn, talk);
                return Name;

            case PlanTalkKind.WhyFree:
                UnclearTalk.WhyFree(turn, Name, talk);
                return null;

            case PlanTalkKind.WhichOfTwo:
                OpenChoices.Ask(turn, Name, turn.Phrase("which-dates", new() { ["quote"] = talk.Quote }), talk.Alternatives, canBeNone: false);
                return null;

            case PlanTalkKind.AskLeave or PlanTalkKind.AskDeadline when talk.Alternatives.Count > 0:
                OpenChoices.Ask(turn, Name, turn.Phrase(talk.Kind == PlanTalkKind.AskLeave ? UnclearTalk.OthersLeave(talk) : "ask-deadline"), talk.Alternatives, canBeNone: true);
                return null;

            case PlanTalkKind.NoSuchDate:
                turn.Say("no-such-date", new() { ["quote"] = talk.Quote });
                return Name;

            case PlanTalkKind.NoDates:
                Ask(turn, "leave-unclear");
                return null;
        }

        Ask(turn, "leave-unclear");
        return null;
    }

    private static void Ask(DiscussTurn turn, string phrase) => turn.Open(
        "question",
        nonce => new QuestionCardData
        {
            Text = turn.Phrase(phrase),
            Choices = [new CardChoice(Nothing, turn.Button("leave-none"))],
            Step = PlanSteps.Leave,
            Nonce = nonce,
        },
        CardJson.Default.QuestionCardData);

    private void Make(DiscussTurn turn)
    {
        var map = LearnerRole.Map(turn.Context.Role, turn.Turn.Learner, options);
        turn.Turn.Change(new PlanMade(new PlanState { Needs = LearningNeeds.Of(map), First = SetUpTalk.Settings(turn), Agreed = turn.Kept?.Agreed, Calendar = turn.Kept?.Calendar }));
        turn.State = turn.State with { Hours = null, Wished = [] };
    }
}
