using System.Globalization;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Takes what a learner tells of their weeks, and what they want of a checkpoint.</summary>
internal sealed class WeekTalk(CalendarTalk calendar)
{
    /// <summary>Takes it; false where it is about something else.</summary>
    public bool Take(DiscussTurn turn, PlanTalk talk)
    {
        switch (talk.Kind)
        {
            case PlanTalkKind.Done:
                PlanReports.Done(turn, talk.ModuleId!);
                return true;

            case PlanTalkKind.AllDone:
                PlanReports.AskAllDone(turn);
                return true;

            case PlanTalkKind.DoneWeek:
                PlanReports.DoneWeek(turn, talk.Week!.Value);
                return true;

            case PlanTalkKind.Missed:
                PlanReports.Missed(turn);
                return true;

            case PlanTalkKind.NotStarted:
                turn.Say("not-started", new() { ["start"] = PlanText.Day(turn.Kept!.Settings().Start) });
                return true;

            case PlanTalkKind.Next:
                PlanReports.Next(turn);
                return true;

            case PlanTalkKind.ShowWeek when DiscussCards.Week(turn, talk.Week!.Value.ToString(CultureInfo.InvariantCulture)) is { } week:
                DiscussCards.ShowWeek(turn, week);
                return true;

            case PlanTalkKind.ShowWeek:
                turn.Say("refused-no-such-week", new() { ["week"] = talk.Week, ["last"] = turn.Plan.Weeks.Count });
                return true;

            case PlanTalkKind.Checkpoint:
                CheckpointTalk.Show(turn, talk.Number);
                return true;

            case PlanTalkKind.NoDay:
                CheckpointTalk.AskDay(turn, talk.Number!.Value);
                return true;

            case PlanTalkKind.Calendar or PlanTalkKind.NewCalendar:
                calendar.Give(turn, another: talk.Kind == PlanTalkKind.NewCalendar);
                return true;

            case PlanTalkKind.NoCalendar:
                CalendarTalk.End(turn);
                return true;

            default:
                return false;
        }
    }
}
