using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Calendar;

/// <summary>The checkpoints of a plan for the learner's own calendar, and the link by which it is read.</summary>
/// <param name="Id">A random id, part of each event's id. It never changes, so that an event stays the same one.</param>
public sealed record CheckpointCalendar(string Id)
{
    /// <summary>What the link has to hold, random; null where there is none or it was taken back.</summary>
    public string? LinkId { get; init; }

    /// <summary>When the link ends; null without one.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The learner's time zone by its IANA name; null where it is not known, and times are those of wherever they are.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The entries by number.</summary>
    public IReadOnlyList<CalendarEntry> Entries { get; set; } = [];

    /// <summary>The calendar as a plan has it now; itself where nothing is different.</summary>
    /// <param name="checkpoints">The plan's checkpoints.</param>
    /// <param name="timeZone">The learner's time zone, or null where it was not told: then it stays what it was.</param>
    /// <param name="now">The moment of the change.</param>
    public CheckpointCalendar With(IReadOnlyList<Checkpoint> checkpoints, string? timeZone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(checkpoints);
        var zone = timeZone ?? TimeZone;
        var byNumber = checkpoints.ToDictionary(checkpoint => checkpoint.Number);
        var entries = Entries.Select(entry => byNumber.TryGetValue(entry.Number, out var checkpoint)
                ? entry.Says(checkpoint) && (zone == TimeZone || entry.At is null) ? entry : Of(checkpoint, entry.Sequence + 1, now)
                : entry.IsCancelled || IsPast(entry, now) ? entry : entry with { IsCancelled = true, Sequence = entry.Sequence + 1, Changed = now })
            .Concat(checkpoints.Where(checkpoint => Entries.All(entry => entry.Number != checkpoint.Number)).Select(checkpoint => Of(checkpoint, 0, now)))
            .OrderBy(entry => entry.Number)
            .ToList();
        return zone == TimeZone && entries.SequenceEqual(Entries) ? this : this with { TimeZone = zone, Entries = entries };
    }

    // What was before today happened, or did not: nobody's calendar is changed for it.
    private static bool IsPast(CalendarEntry entry, DateTimeOffset now) => entry.Date < DateOnly.FromDateTime(now.UtcDateTime);

    private static CalendarEntry Of(Checkpoint checkpoint, int sequence, DateTimeOffset now) =>
        new(checkpoint.Number, checkpoint.Date, checkpoint.At, checkpoint.Minutes, sequence, now);
}
