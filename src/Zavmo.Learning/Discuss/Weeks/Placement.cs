using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Where a module stands in the plan, and why.</summary>
public sealed record Placement
{
    /// <summary>The module.</summary>
    public required LearningModule Module { get; init; }

    /// <summary>Its conversations that are still to come, in order; at least one.</summary>
    public required IReadOnlyList<Sitting> Sittings { get; init; }

    /// <summary>Minutes already done.</summary>
    public int DoneMinutes { get; init; }

    /// <summary>Days on which it is reviewed afterwards, within the plan; none while a part of it does not fit.</summary>
    public IReadOnlyList<DateOnly> Reviews { get; init; } = [];

    /// <summary>Why it stands here, the main reason first; at least one.</summary>
    public IReadOnlyList<PlanReason> Reasons { get; init; } = [];

    /// <summary>Minutes that have a place.</summary>
    public int Minutes => Sittings.Sum(sitting => sitting.Minutes);

    /// <summary>Whether all of it has a place.</summary>
    public bool IsWhole => DoneMinutes + Minutes == Module.Minutes;

    /// <summary>The week it starts, or goes on, in.</summary>
    public int FirstWeek => Sittings[0].Week;

    /// <summary>The week of its last conversation that has a place.</summary>
    public int LastWeek => Sittings[^1].Week;

    /// <summary>The day of its first conversation to come.</summary>
    public DateOnly FirstDay => Sittings[0].Date;

    /// <summary>The day of its last conversation that has a place.</summary>
    public DateOnly LastDay => Sittings[^1].Date;
}
