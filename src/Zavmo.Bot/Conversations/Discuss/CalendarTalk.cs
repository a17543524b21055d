using Zavmo.Bot.Calendars;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discuss.Calendar;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Gives the checkpoints to the learner's own calendar by a link, and takes the link back.</summary>
internal sealed class CalendarTalk(CalendarLinks links, IdProvider ids)
{
    private const int NamedAtMost = 8;

    /// <summary>Gives the link; the one there is, for longer, unless another is wanted. Where nobody could open it, the dates are said.</summary>
    public void Give(DiscussTurn turn, bool another)
    {
        var coming = turn.Plan.Checkpoints.Where(checkpoint => checkpoint.Date >= turn.Dates.Today).ToList();
        if (coming.Count == 0)
        {
            turn.Say("checkpoint-none");
            return;
        }

        if (!links.Reach(turn.Turn.ChannelId))
        {
            turn.Say("calendar-no-address", new() { ["names"] = string.Join(", ", coming.Take(NamedAtMost).Select(checkpoint => PlanText.ShortDay(checkpoint.Date) + PlanText.At(checkpoint.At))) });
            return;
        }

        var known = turn.Kept!.Calendar ?? new CheckpointCalendar(ids.NewId());
        var isOpen = known is { LinkId: not null, Until: { } until } && turn.Turn.Now < until;
        var given = known with { LinkId = isOpen && !another ? known.LinkId : ids.NewSalt(), Until = turn.Turn.Now + links.Lifetime };
        Keep(turn, given);
        turn.Say("calendar-link", new()
        {
            ["link"] = links.Of(turn.Turn.Key, given, turn.Turn.ChannelId),
            ["last"] = PlanText.Day(DateOnly.FromDateTime(given.Until!.Value.UtcDateTime)),
        });
    }

    /// <summary>Ends the link.</summary>
    public static void End(DiscussTurn turn)
    {
        if (turn.Kept!.Calendar is not { LinkId: not null } calendar)
        {
            turn.Say("calendar-none");
            return;
        }

        Keep(turn, calendar with { LinkId = null, Until = null });
        turn.Say("calendar-ended");
    }

    /// <summary>Gives a calendar that somebody may read the checkpoints as they are now.</summary>
    public static void Follow(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Kept?.Calendar is { } calendar)
        {
            Keep(turn, calendar);
        }
    }

    private static void Keep(DiscussTurn turn, CheckpointCalendar calendar)
    {
        var now = calendar.With(turn.Plan.Checkpoints, turn.Turn.Writer.TimeZone, turn.Turn.Now);
        if (now != turn.Kept!.Calendar)
        {
            turn.Turn.Change(new CalendarKept(now));
        }
    }
}
