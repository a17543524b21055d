using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>What a heat map says there is to learn, and what it cannot say.</summary>
public static class LearningNeeds
{
    // Of the 80 % interval of a rating alone: its own standard deviation of 1.2 levels with the personal bias of .8.
    private const double SaidHalfWidth = 1.8;

    // Who says that they know little of it, or never did it, says that there is a gap: that needs no proof to be planned for.
    private const int KnowsLittle = 1;

    /// <summary>
    /// Every assessed gap, every prerequisite that is not met, and what the learner calls a gap themselves: rated as the lowest
    /// level, or never done. A rating alone closes no gap, but it opens one.
    /// </summary>
    public static IReadOnlyList<LearningNeed> Of(HeatMap map) => [.. map.Cells().Select(NeedOf).OfType<LearningNeed>()];

    /// <summary>Requirements of which nothing is known, so that no plan can be made for them: to be said beside the plan.</summary>
    public static IReadOnlyList<string> Unknown(HeatMap map) =>
        [.. map.Cells().Where(cell => cell.Band is (GapBand.NotAskedYet or GapBand.NoChanceYet) && NeedOf(cell) is null).Select(cell => cell.RequirementId)];

    private static LearningNeed? NeedOf(HeatMapCell cell) =>
        cell.Gap > 0 || cell.Prerequisite == PrerequisiteStatus.NotYet ? new LearningNeed(cell.RequirementId, cell.AssessedLevel, cell.Spread)
        : SaidLevel(cell) is { } said && said < cell.RequiredLevel ? new LearningNeed(cell.RequirementId, said, SaidHalfWidth) { IsOnlySaid = true }
        : null;

    // What was shown counts for more than what is said: what the map calls a strength is none to learn.
    private static int? SaidLevel(HeatMapCell cell) => cell.Prerequisite is not null || cell.AssessedLevel is not null ? null
        : cell.NoChanceYet ? cell.SelfLevel ?? KnowsLittle
        : cell.SelfLevel == KnowsLittle ? KnowsLittle
        : null;
}
