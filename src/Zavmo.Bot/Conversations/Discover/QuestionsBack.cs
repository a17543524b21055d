using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What learners ask in place of an answer, at every step. The place in the conversation is kept.</summary>
public static class QuestionsBack
{
    /// <summary>Answers what is no answer to the open question; returns the step to go to, or null, and whether it was one.</summary>
    public static (bool Handled, string? Next) Answer(DiscoverTurn turn, string step, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Action is { Verb: CardVerbs.ShowHeatMap } && step != StepNames.HeatMap && turn.ChosenRole is not null)
        {
            return (true, StepNames.HeatMap);
        }

        switch (input.Intent)
        {
            case LearnerIntent.IsItScored:
                turn.Say("is-it-scored");
                return (true, null);

            case LearnerIntent.Annoyed:
                turn.Say("annoyed");
                return (true, null);

            case LearnerIntent.Courtesy when step is not StepNames.Accounts:
                turn.Say(step == StepNames.HeatMap ? "courtesy-at-the-end" : "courtesy");
                return (true, null);

            case LearnerIntent.WithdrawConsent when Agreed(turn):
                Offers.ShowWithdraw(turn, step);
                return (true, null);

            case LearnerIntent.ChooseRole when Agreed(turn):
                return (true, StepNames.Role);

            case LearnerIntent.Help:
                turn.Say("help");
                return (true, null);

            case LearnerIntent.WhoSees:
                turn.Say("who-sees");
                if (OwnRoleTaker.WasTold(turn))
                {
                    turn.Say("who-sees-model");
                }

                ReportTalk.SayKept(turn);
                return (true, null);

            case LearnerIntent.NeedPerson:
                turn.State = turn.State with { Paused = true };
                turn.Say("need-person", Facts(turn));
                return (true, null);

            case LearnerIntent.WhyAsk when turn.OpenRequirement is { } requirement:
                turn.Say("why-ask", new() { ["requirement"] = RequirementWords.InSentence(requirement), ["role"] = turn.ChosenRole!.Profile.Title });
                return (true, null);

            case LearnerIntent.HowLong when turn.ChosenRole is not null:
                turn.Say(step == StepNames.HeatMap ? "how-long-done" : turn.Budget.Accounts is null ? "how-long-full" : "how-long", Facts(turn));
                return (true, null);

            case LearnerIntent.DeleteMyData when Agreed(turn):
                Offers.ShowDelete(turn, step);
                return (true, null);

            case LearnerIntent.WithdrawAdjustments when Agreed(turn):
                // The sentences are read before; this is what a learner gets close to.
                if (turn.Adjustments.Switches.Count == 0 && turn.Turn.Learner.ProtectedAdjustments is null)
                {
                    turn.Say("adjustments-now-none");
                    return (true, null);
                }

                turn.Turn.Change(new AdjustmentsChosen(null));
                turn.Adjust(Adjustments.None);
                turn.Turn.SessionAdjustments = null;
                turn.Say("adjustments-withdrawn");
                turn.SayWhatIsOtherNow();
                return (true, null);

            case LearnerIntent.Adjustments when turn.ChosenRole is not null && step != StepNames.Adjustments:
                return (true, StepNames.Adjustments);

            case LearnerIntent.ShowHeatMap when turn.ChosenRole is not null:
                return (true, StepNames.HeatMap);

            case LearnerIntent.Distress:
                turn.State = turn.State with { Paused = true, Halted = true };
                turn.Say("distress", Facts(turn));
                return (true, null);

            case LearnerIntent.WhatDoYouMean or LearnerIntent.Example when step == StepNames.Ratings:
                turn.Say("self-rating-meaning");
                return (true, null);

            case LearnerIntent.WhatDoYouMean or LearnerIntent.Example when step == StepNames.Prerequisites:
                turn.Say(turn.State.ProofsToAsk.Count > 0 ? "proof-meaning" : "prerequisites-meaning");
                return (true, null);

            case LearnerIntent.WhatDoYouMean or LearnerIntent.Example when step is not (StepNames.Accounts or StepNames.NextStep):
                turn.Say("help");
                return (true, null);

            case LearnerIntent.Stop when step != StepNames.Consent:
                turn.State = turn.State with { Paused = true };
                turn.Say("stop");
                if (step == StepNames.Accounts && turn.AccountsGiven > 0)
                {
                    turn.Say("stop-map");
                }

                return (true, null);

            case LearnerIntent.Menu when Agreed(turn):
                Offers.ShowMenu(turn, step);
                return (true, null);

            case LearnerIntent.ChangeAnswer when step is StepNames.Accounts or StepNames.HeatMap:
                Offers.ShowAnswers(turn, step);
                return (true, null);

            case LearnerIntent.ChangeAnswer when step == StepNames.Ratings && turn.Observations.Count > 0 && turn.State.RatingOne is null:
                Offers.ShowRatings(turn, step);
                return (true, null);

            case LearnerIntent.Back or LearnerIntent.ChangeAnswer when Agreed(turn):
                var back = Back(turn, step);
                turn.Say(back == step && step == StepNames.Role ? "back-none" : "back");
                return (true, back);

            case LearnerIntent.Skip when step is StepNames.Role or StepNames.Minutes or StepNames.Consent:
                turn.Say("skip-none");
                return (true, null);

            default:
                return (false, null);
        }
    }

    private static bool Agreed(DiscoverTurn turn) => turn.Turn.Learner.Consent is { Given: true };

    private static Dictionary<string, object?> Facts(DiscoverTurn turn) => new()
    {
        ["remaining"] = turn.StepsLeft,
        ["minutes"] = turn.MinutesLeft,
    };

    private static string Back(DiscoverTurn turn, string step)
    {
        switch (step)
        {
            case StepNames.Ratings when turn.State is { RatingOne: not null, ReturnTo: { } from }:
                turn.State = turn.State with { RatingOne = null, ReturnTo = null };
                return from;

            case StepNames.Ratings when turn.State.RatingCard > 0:
                turn.State = turn.State with { RatingCard = turn.State.RatingCard - 1 };
                return StepNames.Ratings;

            case StepNames.Accounts or StepNames.HeatMap when turn.State.Passed is [.., var passed] && turn.State.Previous?.RequirementId == passed:
                turn.State = turn.State with { Account = null, Previous = null, Reopen = passed, Passed = [.. turn.State.Passed.SkipLast(1)] };
                return StepNames.Accounts;

            case StepNames.Accounts or StepNames.HeatMap when turn.State.Asked.Count > 0:
                return AccountQuestions.Reopen(turn, turn.State.Asked[^1]);

            case StepNames.Accounts or StepNames.HeatMap:
            case StepNames.NextStep:
                turn.State = turn.State with
                {
                    PrerequisiteCard = Math.Max(0, turn.PrerequisiteCards.Count - 1),
                    RatingCard = turn.PrerequisiteCards.Count > 0 ? turn.State.RatingCard : Math.Max(0, turn.RatingCards.Count - 1),
                    Account = null,
                    NextStep = null,
                };
                return StepNames.Ratings;

            case StepNames.Prerequisites when turn.State.PrerequisiteCard > 0:
                turn.State = turn.State with { PrerequisiteCard = turn.State.PrerequisiteCard - 1, ProofsToAsk = [] };
                return StepNames.Prerequisites;

            case StepNames.Prerequisites:
                turn.State = turn.State with { RatingCard = Math.Max(0, turn.RatingCards.Count - 1) };
                return StepNames.Ratings;

            case StepNames.Ratings:
                return StepNames.Adjustments;

            case StepNames.Adjustments:
                return StepNames.Minutes;

            case StepNames.Minutes or StepNames.OwnRole or StepNames.RoleCheck:
                return StepNames.Role;

            default:
                return step;
        }
    }
}
