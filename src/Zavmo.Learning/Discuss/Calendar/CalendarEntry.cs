namespace Zavmo.Learning.Discuss.Calendar;

/// <summary>A checkpoint as it was last given to a learner's own calendar.</summary>
/// <param name="Number">The checkpoint's number.</param>
/// <param name="Date">Its day.</param>
/// <param name="At">The time of day, or null for the whole day.</param>
/// <param name="Minutes">Minutes it takes.</param>
/// <param name="Sequence">How often it was changed since it was first given (RFC 5545, SEQUENCE).</param>
/// <param name="Changed">When it was changed last.</param>
/// <param name="IsCancelled">Whether it fell away; it stays listed, so that a calendar that imported it hears of that.</param>
public sealed record CalendarEntry(int Number, DateOnly Date, TimeOnly? At, int Minutes, int Sequence, DateTimeOffset Changed, bool IsCancelled = false)
{
    /// <summary>Whether it says the same as a checkpoint.</summary>
    internal bool Says(Weeks.Checkpoint checkpoint) =>
        !IsCancelled && (Date, At, Minutes) == (checkpoint.Date, checkpoint.At, checkpoint.Minutes);
}
