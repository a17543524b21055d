using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>What is said of the time for learning before there is a plan, whatever was asked: all of it is kept, also its exceptions.</summary>
internal static class SetUpTalk
{
    /// <summary>What a plan would be made with, so far.</summary>
    public static PlanSettings Settings(DiscussTurn turn)
    {
        var first = new PlanSettings
        {
            Start = NextMonday(turn.Dates.Today),
            HoursPerWeek = turn.State.Hours ?? turn.Turn.Learner.HoursPerWeek,
            Pace = turn.State.Pace,

            // An assumption, and said with the plan. Who writes the month first has other holidays, and names them.
            Holidays = turn.Dates.Order == DateOrder.MonthFirst ? HolidayCalendar.None : HolidayCalendar.England,
        };
        return turn.State.Wished.Aggregate(first, (settings, change) => settings.With(change));
    }

    /// <summary>Reads a message.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">The message.</param>
    /// <param name="datesAreLeave">Whether days that stand alone are days off.</param>
    public static PlanTalk Read(DiscussTurn turn, string text, bool datesAreLeave = false)
    {
        var settings = Settings(turn);
        return new PlanTalkReader(new PlanTalkContext(Negotiation.Show(Empty(settings), turn.Context), settings, turn.Context.Types, turn.Dates)).ReadSettings(text, datesAreLeave);
    }

    /// <summary>Keeps what was said, and says so; or says why it cannot be.</summary>
    /// <returns>What was kept, each wish by itself; empty where it cannot be.</returns>
    public static IReadOnlyList<PlanChange> Keep(DiscussTurn turn, PlanTalk talk)
    {
        var before = Settings(turn);
        var outcome = Negotiation.Change(Empty(before), talk.Change!, turn.Context);
        if (outcome.Refusal is { } refusal)
        {
            turn.Turn.Say(PlanReasons.Say(turn, outcome.Plan, refusal));
            return [];
        }

        IReadOnlyList<PlanChange> wishes = talk.Change is ManyChanges many ? many.Changes : [talk.Change!];
        foreach (var wish in wishes)
        {
            turn.State = wish switch
            {
                SetHours { Week: null } hours => turn.State with { Hours = hours.Hours },
                SetPace pace => turn.State with { Pace = pace.Pace },
                _ => turn.State with { Wished = [.. turn.State.Wished.Where(other => other != wish), wish] },
            };
        }

        var after = Settings(turn);
        PlanSettingTalk.Say(turn, before with { HoursPerWeek = after.HoursPerWeek }, after);
        SayUnread(turn, talk);
        return wishes;
    }

    /// <summary>What of a sentence was not understood or cannot be kept, so that it is not lost without a word.</summary>
    public static void SayUnread(DiscussTurn turn, PlanTalk talk)
    {
        if (talk.Kind == PlanTalkKind.Change && talk.Quote.Length > 0)
        {
            turn.Say("part-unread", new() { ["quote"] = talk.Quote });
        }

        if (talk is { Kind: PlanTalkKind.Change, Topic: { } topic })
        {
            turn.Say(AboutTalk.PhraseOf(topic));
        }
    }

    private static PlanState Empty(PlanSettings settings) => new() { Needs = [], First = settings };

    // A plan begins with a whole week: today on a Monday, else the next one.
    private static DateOnly NextMonday(DateOnly today) => today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 7) % 7);
}
