using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Reasons;

/// <summary>One reason as data; what it carries is set, everything else is null. The sentence is written in the assets.</summary>
/// <param name="Id">The reason.</param>
public sealed record PlanReason(PlanReasonId Id)
{
    /// <summary>A week of the plan, from 1.</summary>
    public int? Week { get; init; }

    /// <summary>Another week.</summary>
    public int? OtherWeek { get; init; }

    /// <summary>Another module.</summary>
    public string? OtherModuleId { get; init; }

    /// <summary>Another requirement's name.</summary>
    public string? OtherName { get; init; }

    /// <summary>A level, 1 to 5.</summary>
    public double? Level { get; init; }

    /// <summary>The gap before the module, in levels.</summary>
    public double? Gap { get; init; }

    /// <summary>The requirement's weight.</summary>
    public double? Weight { get; init; }

    /// <summary>Minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>Working days that are left in the week.</summary>
    public int? Days { get; init; }

    /// <summary>A conversation type.</summary>
    public string? TypeId { get; init; }

    /// <summary>The conversation type it stands for.</summary>
    public string? OtherTypeId { get; init; }

    /// <summary>What the type was chosen by.</summary>
    public Mastery? Mastery { get; init; }
}
