namespace Zavmo.Learning.Learners.Dates;

/// <summary>Days from one to another.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day, included; not before <paramref name="Start"/>.</param>
public readonly record struct DateRange(DateOnly Start, DateOnly End)
{
    /// <summary>How many days, at least 1.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether a day is in it.</summary>
    public bool Contains(DateOnly day) => day >= Start && day <= End;
}
