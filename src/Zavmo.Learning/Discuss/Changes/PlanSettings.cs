using System.Collections.ObjectModel;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>When, how fast, and what the learner wishes: all that changes of a plan come down to.</summary>
/// <remarks>Members with a first value have setters: generated JSON code would write null over an initialiser of a member that the text lacks.</remarks>
public sealed record PlanSettings
{
    /// <summary>The first day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>How many weeks, Monday to Sunday, counting the one of <see cref="Start"/>; 1 to 104.</summary>
    public int Weeks { get; set; } = 26;

    /// <summary>Study hours a week, above 0, at most 40.</summary>
    public double HoursPerWeek { get; set; } = 3;

    /// <summary>Days on which there can be work; at least one.</summary>
    public IReadOnlyList<DayOfWeek> WorkingDays { get; set; } = UsualDays;

    /// <summary>The working days of somebody who named none.</summary>
    public static IReadOnlyList<DayOfWeek> UsualDays { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>How much of a week goes into new work.</summary>
    public Pace Pace { get; set; } = Pace.Steady;

    /// <summary>Days on which nothing is planned.</summary>
    public IReadOnlyList<LeavePeriod> Leave { get; set; } = [];

    /// <summary>Whose public holidays stay free; nobody's in a plan of the time before they were known.</summary>
    public HolidayCalendar Holidays { get; set; }

    /// <summary>The last day on which there can be work; null where the learner named no deadline.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Hours of single weeks, by week number.</summary>
    public IReadOnlyDictionary<int, double> WeekHours { get; set; } = ReadOnlyDictionary<int, double>.Empty;

    /// <summary>What the learner wants of conversation types, by id.</summary>
    public IReadOnlyDictionary<string, TypeWish> Wishes { get; set; } = ReadOnlyDictionary<string, TypeWish>.Empty;

    /// <summary>Weeks the learner wants modules to start in, by module id.</summary>
    public IReadOnlyDictionary<string, int> Pins { get; set; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>Modules that changed places, in the order in which that was asked for.</summary>
    public IReadOnlyList<ModuleSwap> Swaps { get; set; } = [];

    /// <summary>When the learner wants their checkpoints, by number; one that is not in the checkpoint's week any more counts for nothing.</summary>
    public IReadOnlyDictionary<int, Booking> Bookings { get; set; } = ReadOnlyDictionary<int, Booking>.Empty;

    /// <summary>Requirements the learner took out.</summary>
    public IReadOnlyList<string> Dropped { get; set; } = [];

    /// <summary>The settings with a change, as <see cref="Negotiation.Change"/> made it; it is not checked again.</summary>
    public PlanSettings With(PlanChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Apply(this);
    }

    internal static Dictionary<TKey, TValue> With<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> values, TKey key, TValue value)
        where TKey : notnull => new(values) { [key] = value };

    internal static Dictionary<TKey, TValue> Without<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> values, TKey key)
        where TKey : notnull => values.Where(pair => !pair.Key.Equals(key)).ToDictionary(pair => pair.Key, pair => pair.Value);
}
