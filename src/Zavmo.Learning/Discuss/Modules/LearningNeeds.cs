using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>What a heat map says there is to learn, and what it cannot say.</summary>
public static class LearningNeeds
{
    private const int Novice = 1;

    /// <summary>Every assessed gap, every prerequisite that is not met, and what somebody never had a chance to do and does not rate high enough themselves.</summary>
    public static IReadOnlyList<LearningNeed> Of(HeatMap map) =>
        [.. Cells(map)
            .Where(cell => cell.Gap > 0 || cell.Prerequisite == PrerequisiteStatus.NotYet || IsNew(cell))
            .Select(cell => new LearningNeed(cell.RequirementId, IsNew(cell) ? OwnLevel(cell) : cell.AssessedLevel, cell.HalfWidth))];

    /// <summary>Requirements of which nothing is known, so that no plan can be made for them: to be said beside the plan.</summary>
    public static IReadOnlyList<string> Unknown(HeatMap map) =>
        [.. Cells(map).Where(cell => cell.Band is GapBand.NotAskedYet or GapBand.NoChanceYet && !IsNew(cell)).Select(cell => cell.RequirementId)];

    // Nobody has to prove that they never did a thing: their own word is enough to begin there.
    private static bool IsNew(HeatMapCell cell) => cell is { Band: GapBand.NoChanceYet, Prerequisite: null } && OwnLevel(cell) < cell.RequiredLevel;

    private static int OwnLevel(HeatMapCell cell) => cell.SelfLevel ?? Novice;

    private static IEnumerable<HeatMapCell> Cells(HeatMap map) => map.Categories.SelectMany(category => category.Cells);
}
