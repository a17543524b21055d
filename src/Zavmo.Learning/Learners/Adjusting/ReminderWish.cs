namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>When and where a learner wants to be reminded.</summary>
/// <param name="Days">The days of the week, from Monday on; at least one.</param>
/// <param name="Time">The time of day where the learner is.</param>
/// <param name="Channel">Teams or Slack, or null for where they write.</param>
/// <param name="SnoozeMinutes">How long a reminder that is put off waits, in minutes; null for our own choice.</param>
public sealed record ReminderWish(IReadOnlyList<DayOfWeek> Days, TimeOnly Time, string? Channel, int? SnoozeMinutes)
{
    private const int LongestSnooze = 24 * 60;

    /// <summary>Reads "remind me on Mondays and Fridays at 9 in Teams, snooze 10 minutes".</summary>
    /// <returns>The wish; null where a day or a clear time is missing.</returns>
    public static ReminderWish? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var snooze = text.IndexOf("snooze", StringComparison.OrdinalIgnoreCase);
        var when = snooze < 0 ? text : text[..snooze];
        var days = Dates.WeekdayReader.Read(when);
        if (days.Count == 0 || Dates.TimeReader.Read(when) is not { Value: { } time })
        {
            return null;
        }

        var minutes = snooze < 0 ? null : Dates.DurationReader.Read(text[snooze..])?.Value?.Length.TotalMinutes;
        return new ReminderWish(days, time, Named(text), minutes is >= 1 and <= LongestSnooze ? (int)minutes : null);
    }

    /// <summary>Whether a text names a day or a time at all.</summary>
    public static bool NamesTime(string text) => Dates.WeekdayReader.Read(text).Count > 0 || Dates.TimeReader.Read(text) is not null;

    private static string? Named(string text) => ((string[])["Teams", "Slack"])
        .FirstOrDefault(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
}
