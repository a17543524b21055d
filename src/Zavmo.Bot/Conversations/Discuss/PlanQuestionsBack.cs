using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>What learners ask in place of an answer while they plan. The place is kept.</summary>
internal static class PlanQuestionsBack
{
    /// <summary>Answers; the step that waits next and whether it is asked anew, or null where it was no such question.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="step">The step that waits.</param>
    /// <param name="intent">What was asked.</param>
    /// <param name="isOfPlan">Whether the words are about the plan itself, where they could be a request to stop or for help too.</param>
    public static (string Step, bool Asks)? Answer(DiscussTurn turn, string step, LearnerIntent intent, bool isOfPlan)
    {
        switch (intent)
        {
            case LearnerIntent.WhoSees:
                turn.Say("plan-who-sees");
                return (step, false);

            case LearnerIntent.Menu or LearnerIntent.Help or LearnerIntent.WhatDoYouMean or LearnerIntent.Example when step != PlanSteps.Question && !isOfPlan:
                turn.Say("plan-help");
                return (step, false);

            case LearnerIntent.NeedPerson:
                turn.Say("need-person");
                return (step, false);

            case LearnerIntent.Wait when !isOfPlan:
                turn.Say("take-your-time");
                return (step, false);

            case LearnerIntent.RepeatQuestion:
                return (step, true);

            case LearnerIntent.WhoAreYou:
                turn.Say("who-are-you");
                return (step, true);

            case LearnerIntent.Stop when !isOfPlan:
                turn.Say("stop");
                turn.State = turn.State with { Paused = true, Unfinished = null, IsAllDoneAsked = false };
                return (step, false);

            case LearnerIntent.Back when step is not (PlanSteps.Plan or PlanSteps.Question):
                turn.Say("back");
                return (step == PlanSteps.Leave ? PlanSteps.Pace : PlanSteps.Hours, true);

            case LearnerIntent.WhyAsk when step is not (PlanSteps.Plan or PlanSteps.Question):
                turn.Say("why-these");
                return (step, false);

            default:
                return null;
        }
    }
}
