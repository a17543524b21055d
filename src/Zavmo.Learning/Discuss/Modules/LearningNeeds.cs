using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>What a heat map says there is to learn, and what it cannot say.</summary>
public static class LearningNeeds
{
    /// <summary>Every assessed gap and every prerequisite that is not met.</summary>
    public static IReadOnlyList<LearningNeed> Of(HeatMap map) =>
        [.. Cells(map)
            .Where(cell => cell.Gap > 0 || cell.Prerequisite == PrerequisiteStatus.NotYet)
            .Select(cell => new LearningNeed(cell.RequirementId, cell.AssessedLevel, cell.HalfWidth))];

    /// <summary>Requirements of which nothing is known, so that no plan can be made for them: to be said beside the plan.</summary>
    public static IReadOnlyList<string> Unknown(HeatMap map) =>
        [.. Cells(map).Where(cell => cell.Band is GapBand.NotAskedYet or GapBand.NoChanceYet).Select(cell => cell.RequirementId)];

    private static IEnumerable<HeatMapCell> Cells(HeatMap map) => map.Categories.SelectMany(category => category.Cells);
}
