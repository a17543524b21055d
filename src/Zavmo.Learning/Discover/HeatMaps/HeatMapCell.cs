using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>One requirement of the heat map. Levels are 1 to 5, rounded to one decimal; gap and band use that decimal.</summary>
public sealed record HeatMapCell
{
    /// <summary>The requirement's id.</summary>
    public required string RequirementId { get; init; }

    /// <summary>The requirement's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its category.</summary>
    public required RequirementCategory Category { get; init; }

    /// <summary>Required level, 1 to 5.</summary>
    public required int RequiredLevel { get; init; }

    /// <summary>The learner's own rating, or null when not given.</summary>
    public int? SelfLevel { get; init; }

    /// <summary>Assessed level, or null when no account was given.</summary>
    public double? AssessedLevel { get; init; }

    /// <summary>Half-width of the 80 % interval of the assessed level, never below 0.8 without a witness.</summary>
    public double? HalfWidth { get; init; }

    /// <summary>The same to four decimals, for the times that are computed from it, here and in a plan.</summary>
    public double? Spread { get; init; }

    /// <summary>Required minus assessed, or null when not assessed.</summary>
    public double? Gap { get; init; }

    /// <summary>Band of the gap; for a prerequisite <see cref="GapBand.Strength"/>, <see cref="GapBand.Critical"/>, not asked or no chance yet.</summary>
    public required GapBand Band { get; init; }

    /// <summary>Set for a prerequisite only.</summary>
    public PrerequisiteStatus? Prerequisite { get; init; }

    /// <summary>Whether the document only wishes for it.</summary>
    public bool IsWish { get; init; }

    /// <summary>Whether a prerequisite that is not met is nearly there, as the learner says.</summary>
    public bool IsNearlyMet { get; init; }

    /// <summary>Whether the learner named what shows a prerequisite that they say they have; nobody has looked at it.</summary>
    public bool IsProofNamed { get; init; }

    /// <summary>The learner's reason for seeing the level differently, in their own words; null where they did not say so.</summary>
    public string? SeenDifferently { get; init; }

    /// <summary>Whether the learner has had no chance to do it so far, and no account says otherwise. It keeps its weight.</summary>
    public bool NoChanceYet { get; init; }

    /// <summary>Horizon of an emerging skill, in the document's words.</summary>
    public string? Horizon { get; init; }

    /// <summary>The learner's own words that carried the judgement.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>Assessed level in the round before, or null without one.</summary>
    public double? LevelBefore { get; init; }

    /// <summary>Status of the prerequisite in the round before, or null without one.</summary>
    public PrerequisiteStatus? PrerequisiteBefore { get; init; }
}
