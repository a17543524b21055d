using System.Globalization;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>When somebody wants to be reminded, in words.</summary>
public static class ReminderText
{
    /// <summary>E.g. "Monday and Friday at 09:00, in Teams, snooze 10 minutes".</summary>
    public static string Of(ReminderWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var names = wish.Days.Select(day => day.ToString()).ToList();
        var days = names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
        var where = wish.Channel is { } channel ? $", in {channel}" : "";
        var snooze = wish.SnoozeMinutes is { } minutes ? string.Create(CultureInfo.InvariantCulture, $", snooze {minutes} minutes") : "";
        var paused = wish.PausedUntil is { } until ? string.Create(CultureInfo.InvariantCulture, $", paused until {until:d MMMM}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{days} at {wish.Time:HH\\:mm}{where}{snooze}{paused}");
    }
}
