namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>The skills gap heat map of one person against one role; pure data, what a card or a text shows.</summary>
/// <param name="RoleTitle">Title of the role.</param>
/// <param name="Strengths">Assessed requirements without a gap, strongest first; at most three.</param>
/// <param name="Priorities">Assessed gaps by impact, largest first; at most three.</param>
/// <param name="Categories">Every requirement of the role, by category.</param>
public sealed record HeatMap(
    string RoleTitle,
    IReadOnlyList<HeatMapCell> Strengths,
    IReadOnlyList<HeatMapPriority> Priorities,
    IReadOnlyList<HeatMapCategory> Categories)
{
    /// <summary>The day of the round that this map is compared with, or null where there is none.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Readiness for the next step, apart from the gaps of this role; null where it was not asked about.</summary>
    public NextStepReadiness? NextStep { get; init; }

    /// <summary>The cells of every category, in their order.</summary>
    public IEnumerable<HeatMapCell> Cells() => Categories.SelectMany(category => category.Cells);
}
