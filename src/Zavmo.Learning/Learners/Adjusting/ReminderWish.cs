using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>When and where a learner wants to be reminded.</summary>
/// <param name="Days">The days of the week, from Monday on; at least one.</param>
/// <param name="Time">The time of day where the learner is.</param>
/// <param name="Channel">Teams or Slack, or null for where they write.</param>
/// <param name="SnoozeMinutes">How long a reminder that is put off waits, in minutes; null for our own choice.</param>
public sealed partial record ReminderWish(IReadOnlyList<DayOfWeek> Days, TimeOnly Time, string? Channel, int? SnoozeMinutes)
{
    private const int LongestSnooze = 24 * 60;

    /// <summary>The day from which on reminders come again; null where they are not paused.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>Reads "remind me on Mondays and Fridays at 9 in Teams, snooze 10 minutes".</summary>
    /// <returns>The wish; null where a day or a clear time is missing.</returns>
    public static ReminderWish? Read(string text) => Read(text, null);

    /// <summary>Reads a wish, or what of an earlier one is to be different: "change my reminders to Thursday", "change the reminder to 10:00".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="earlier">What was set before, or null.</param>
    /// <returns>The wish; null where a day or a clear time is missing, or nothing is different.</returns>
    public static ReminderWish? Read(string text, ReminderWish? earlier)
    {
        ArgumentNullException.ThrowIfNull(text);
        var snooze = text.IndexOf("snooze", StringComparison.OrdinalIgnoreCase);
        var when = snooze < 0 ? text : text[..snooze];
        var days = WeekdayReader.Read(when);
        var read = TimeReader.Read(when);
        TimeOnly? time = read is { Value: { } clear } ? clear : read is null ? earlier?.Time : null;
        days = days.Count == 0 && earlier is not null ? earlier.Days : days;
        var minutes = snooze < 0 ? null : DurationReader.Read(text[snooze..])?.Value?.Length.TotalMinutes;
        var channel = Named(text) ?? earlier?.Channel;
        return days.Count == 0 || time is not { } at ? null
            : new ReminderWish(days, at, channel, minutes is >= 1 and <= LongestSnooze ? (int)minutes : earlier?.SnoozeMinutes) is var wish
                && earlier is not null && wish.Days.SequenceEqual(earlier.Days) && wish with { Days = earlier.Days } == earlier with { PausedUntil = null } ? null : wish;
    }

    /// <summary>Until when reminders are to stop, as in "pause reminders until January" and "snooze my reminders for a week"; null where no day is said.</summary>
    public static DateOnly? ReadPause(string text, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return DateReader.ReadDate(text, context)?.Value
            ?? NextMonth(text, context.Today)
            ?? (DurationReader.Read(text)?.Value is { Length.TotalDays: >= 1 and <= 366 } length ? context.Today.AddDays((int)length.Length.TotalDays)
                : DateReader.ReadPeriod(text, context)?.Value is { } period ? period.End.AddDays(1) : null);
    }

    /// <summary>Whether a text asks that reminders stop for a time.</summary>
    public static bool AsksForPause(string text) => Pauses().IsMatch(text);

    /// <summary>Whether a text asks that paused reminders come again.</summary>
    public static bool AsksToResume(string text) => Resumes().IsMatch(text);

    /// <summary>A way by which reminders cannot come, such as e-mail, that a text names; or null.</summary>
    public static string? NamedElsewhere(string text) => Elsewhere().Match(text) is { Success: true } named ? named.Groups["mail"].Success ? "e-mail" : "text message" : null;

    /// <summary>Whether a text names a day or a time at all.</summary>
    public static bool NamesTime(string text) => WeekdayReader.Read(text).Count > 0 || TimeReader.Read(text) is not null;

    /// <summary>Whether a text is days, a time and a channel, and nothing else: the answer to when reminders suit.</summary>
    public static bool IsOnlyWhen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text) is not null && When().Replace(text, "").All(letter => !char.IsLetterOrDigit(letter));
    }

    private static string? Named(string text) => ((string[])["Teams", "Slack"])
        .FirstOrDefault(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static DateOnly? NextMonth(string text, DateOnly today) =>
        Month().Match(text) is { Success: true } named
        && Array.FindIndex(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month => month.Equals(named.Value, StringComparison.OrdinalIgnoreCase)) is >= 0 and var month
            ? new DateOnly(month + 1 <= today.Month ? today.Year + 1 : today.Year, month + 1, 1)
            : null;

    [GeneratedRegex(@"\b(?:pause|hold|suspend|mute|snooze my|snooze the|snooze (?:all )?reminders?|stop|no reminders)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pauses();

    [GeneratedRegex(@"\b(?:restart|resume|unpause|un-pause)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Resumes();

    [GeneratedRegex(@"\b(?:(?<mail>e-?mails?|mail)|text message|sms|whatsapp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:on|at|and|every|each|the|in|by|from|to|please|ok|okay|yes|teams|slack|mon(?:days?)?|tue(?:s|sdays?)?|wed(?:nesdays?)?|thu(?:rs?|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|weekdays?|weekends?|daily|days?|morning|afternoon|evening|half|quarter|past|o'?clock|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|am|pm|\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex When();
}
