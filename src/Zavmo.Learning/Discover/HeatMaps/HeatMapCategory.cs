using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>The requirements of one category, in the order of the document.</summary>
/// <param name="Category">The category.</param>
/// <param name="Cells">Its requirements; at least one.</param>
public sealed record HeatMapCategory(RequirementCategory Category, IReadOnlyList<HeatMapCell> Cells)
{
    /// <summary>How many of its requirements are in a band.</summary>
    public int Count(GapBand band) => Cells.Count(cell => cell.Band == band);
}
