namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>One week of a plan, Monday to Sunday.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Monday">Its Monday, which may be before the plan's start.</param>
/// <param name="Days">Days on which there can be work, in order; none in a week off or a week that is over.</param>
/// <param name="Minutes">Minutes there are.</param>
/// <param name="LeaveDays">Working days lost to leave.</param>
public sealed record PlanWeek(int Number, DateOnly Monday, IReadOnlyList<DateOnly> Days, int Minutes, int LeaveDays)
{
    /// <summary>Public holidays among its working days, in order.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];

    /// <summary>Minutes of new work that are planned.</summary>
    public int NewMinutes { get; init; }

    /// <summary>Minutes of review that are planned.</summary>
    public int ReviewMinutes { get; init; }

    /// <summary>Minutes of its checkpoint, 0 where it has none.</summary>
    public int CheckpointMinutes { get; init; }

    /// <summary>Minutes that nothing is planned for.</summary>
    public int FreeMinutes => Minutes - NewMinutes - ReviewMinutes - CheckpointMinutes;
}
