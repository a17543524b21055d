using System.Globalization;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Says what is different in when and how much is learned; where nothing is, nothing is said.</summary>
public static class PlanSettingTalk
{
    /// <summary>Says each setting that changed, with what it is now.</summary>
    public static void Say(DiscussTurn turn, PlanSettings before, PlanSettings after)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        SayHours(turn, before, after);
        SayDays(turn, before, after);
        if (before.Until != after.Until && after.Until is { } until)
        {
            turn.Say("deadline-kept", new() { ["last"] = PlanText.Day(until) });
        }
        else if (before.Until != after.Until)
        {
            turn.Say("deadline-gone");
        }

        if (before.Holidays != after.Holidays)
        {
            turn.Say(after.Holidays == HolidayCalendar.None ? "holidays-off" : "holidays-kept");
        }
    }

    /// <summary>That public holidays stay free, with those that lie in the weeks of the plan; nothing where none does.</summary>
    public static void SayHolidays(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var last = turn.Plan.Placements.Select(placement => placement.LastWeek).DefaultIfEmpty(0).Max();
        var days = turn.Plan.Weeks.Where(week => week.Number <= last).SelectMany(week => week.Holidays).ToList();
        if (days.Count > 0)
        {
            turn.Say("holidays-assumed", new() { ["names"] = PlanText.List(days.ConvertAll(PlanText.Day)) });
        }
    }

    private static void SayHours(DiscussTurn turn, PlanSettings before, PlanSettings after)
    {
        if (before.HoursPerWeek != after.HoursPerWeek)
        {
            SayHours(turn, after.HoursPerWeek, before.HoursPerWeek, week: null);
        }

        var free = new List<int>();
        foreach (var week in before.WeekHours.Keys.Union(after.WeekHours.Keys).Order())
        {
            var (was, now) = (before.WeekHours.GetValueOrDefault(week, before.HoursPerWeek), after.WeekHours.GetValueOrDefault(week, after.HoursPerWeek));
            if (was == now)
            {
                continue;
            }

            if (now == 0)
            {
                free.Add(week);
                continue;
            }

            SayHours(turn, now, was, week);
        }

        if (free.Count > 0)
        {
            turn.Say("weeks-free", new() { ["names"] = PlanText.List(free.ConvertAll(week => week.ToString(CultureInfo.InvariantCulture))), ["one"] = free.Count == 1 });
        }
    }

    private static void SayDays(DiscussTurn turn, PlanSettings before, PlanSettings after)
    {
        // A part of a leave comes in its place: that the whole can be planned again would mislead.
        List<LeavePeriod> kept = [.. after.Leave.Except(before.Leave)], gone = [.. before.Leave.Except(after.Leave)];
        foreach (var leave in kept)
        {
            turn.Say(gone.Exists(other => Meet(other, leave)) ? "leave-instead" : "leave-kept", Of(leave));
        }

        foreach (var leave in gone.Where(leave => !kept.Exists(other => Meet(other, leave))))
        {
            turn.Say("leave-gone", Of(leave));
        }

        if (!before.WorkingDays.SequenceEqual(after.WorkingDays))
        {
            turn.Say("days-kept", new() { ["names"] = PlanText.List([.. after.WorkingDays.OrderBy(day => ((int)day + 6) % 7).Select(day => day + "s")]) });
        }

        if (before.Start != after.Start)
        {
            turn.Say("start-kept", new() { ["start"] = PlanText.Day(after.Start) });
        }
    }

    private static bool Meet(LeavePeriod one, LeavePeriod other) => one.First <= other.Last && one.Last >= other.First;

    /// <summary>The days of a leave, as its phrases name them.</summary>
    internal static Dictionary<string, object?> Of(LeavePeriod leave) =>
        new() { ["first"] = PlanText.Day(leave.First), ["last"] = PlanText.Day(leave.Last), ["one"] = leave.First == leave.Last };

    private static void SayHours(DiscussTurn turn, double now, double before, int? week) => turn.Say("hours-changed", new()
    {
        ["hours"] = HeatMapText.Count(now) + (now == 1 ? " hour" : " hours"),
        ["before"] = before == 0 ? "none" : HeatMapText.Count(before),
        ["week"] = (object?)week ?? "",
    });
}
