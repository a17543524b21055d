namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A change that cannot be, with the conflict and what would work; the sentence is in the assets.</summary>
/// <param name="Kind">Why.</param>
public sealed record PlanRefusal(RefusalKind Kind)
{
    /// <summary>What was asked about.</summary>
    public string? ModuleId { get; init; }

    /// <summary>The module it conflicts with.</summary>
    public string? OtherModuleId { get; init; }

    /// <summary>The conflicting module's name.</summary>
    public string? OtherName { get; init; }

    /// <summary>The last week of the conflicting module, or the week it was wanted in.</summary>
    public int? OtherWeek { get; init; }

    /// <summary>The week asked for.</summary>
    public int? Week { get; init; }

    /// <summary>The day asked for, or the Monday of the week it has to be in.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The nearest week that works, the later of two; null when none does.</summary>
    public int? NearestWeek { get; init; }
}
