using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>"Report a bad answer" in the talk about the plan: it is kept for the administrator, and the talk stays where it is.</summary>
public sealed class PlanReportTalk(FeedbackTaker taker, DiscoverAsset discover)
{
    /// <summary>Takes a report, or what belongs to one; false where it is about something else.</summary>
    public bool Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var isOpen = turn.State.Reporting;
        turn.State = turn.State with { Reporting = false };
        if (input.Action is not null || input.Text.Length == 0)
        {
            return false;
        }

        var (intent, rest) = ReportWords.Read(discover.Intents, input.Text);
        if (intent == LearnerIntent.ReportAnswer && rest.Length == 0)
        {
            turn.State = turn.State with { Reporting = true };
            turn.Say("plan-report-ask");
            return true;
        }

        if (intent == LearnerIntent.ReportAnswer)
        {
            return Take(turn, rest);
        }

        if (isOpen && intent is (LearnerIntent.NeverMind or LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.Back))
        {
            turn.Say("plan-report-left");
            return true;
        }

        return isOpen && intent == LearnerIntent.None && Take(turn, input.Text);
    }

    private bool Take(DiscussTurn turn, string comment)
    {
        var last = turn.Turn.Reportable.Count > 0 ? turn.Turn.Reportable[^1] : null;
        taker.Take(turn.Turn, FeedbackReaction.Reported, comment, last, last?.ActivityId);
        turn.Say("plan-report-thanks");
        return true;
    }
}
