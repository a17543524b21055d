using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Zavmo.Learning.Discuss.Calendar;

namespace Zavmo.Bot.Calendars;

/// <summary>
/// Writes checkpoints as an iCalendar file (RFC 5545). It says when and which one, and nothing of what is looked at: other people may
/// see a calendar at work.
/// </summary>
internal static class CalendarFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Product = "-//Zavmo//Zavmo.Bot//EN";
    private const string Name = "Zavmo checkpoints";

    // As often as a new one is asked for; clients that know the property go by it.
    private const string Refresh = "PT12H";

    /// <summary>The file of a calendar.</summary>
    public static string Write(CheckpointCalendar calendar)
    {
        var file = new Calendar { Method = CalendarMethods.Publish, ProductId = Product };
        file.AddProperty("X-WR-CALNAME", Name);
        file.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", Refresh);
        if (calendar.TimeZone is { } zone && calendar.Entries.Any(entry => entry.At is not null))
        {
            file.AddTimeZone(zone);
        }

        foreach (var entry in calendar.Entries)
        {
            file.Events.Add(EventOf(entry, calendar));
        }

        return new CalendarSerializer().SerializeToString(file)!;
    }

    // Without a time the day is marked and stays free; where the time zone is not known, half past nine is that of wherever one is.
    private static CalendarEvent EventOf(CalendarEntry entry, CheckpointCalendar calendar)
    {
        var start = entry.At is { } at ? new CalDateTime(entry.Date, at, calendar.TimeZone) : new CalDateTime(entry.Date);
        var changed = new CalDateTime(entry.Changed.UtcDateTime, CalDateTime.UtcTzId);
        return new CalendarEvent
        {
            Uid = FormattableString.Invariant($"checkpoint-{entry.Number}-{calendar.Id}@zavmo"),
            Summary = FormattableString.Invariant($"Zavmo checkpoint {entry.Number}"),
            Start = start,
            Duration = entry.At is null ? Duration.FromDays(1) : Duration.FromMinutes(entry.Minutes),
            DtStamp = changed,
            LastModified = changed,
            Sequence = entry.Sequence,
            Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = entry.At is null ? TransparencyType.Transparent : TransparencyType.Opaque,
            Class = "PRIVATE",
        };
    }
}
