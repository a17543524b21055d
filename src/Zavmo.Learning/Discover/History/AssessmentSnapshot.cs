using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discover.History;

/// <summary>What one round of the assessment had shown when it ended.</summary>
/// <param name="RoleId">The role it was held against.</param>
/// <param name="On">The learner's local day on which the map was last shown in that round.</param>
/// <param name="Levels">Assessed levels by requirement id, 1 to 5, one decimal; nothing for what was not asked.</param>
/// <param name="Prerequisites">Status of the prerequisites that were asked about, by requirement id.</param>
public sealed record AssessmentSnapshot(
    string RoleId,
    DateOnly On,
    IReadOnlyDictionary<string, double> Levels,
    IReadOnlyDictionary<string, PrerequisiteStatus> Prerequisites)
{
    /// <summary>Whether another one shows the same.</summary>
    public bool IsLike(AssessmentSnapshot other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return RoleId == other.RoleId && Same(Levels, other.Levels) && Same(Prerequisites, other.Prerequisites);
    }

    /// <summary>The snapshot of a heat map.</summary>
    public static AssessmentSnapshot Of(string roleId, DateOnly on, HeatMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var cells = map.Cells().ToList();
        return new AssessmentSnapshot(
            roleId,
            on,
            cells.Where(cell => cell.AssessedLevel is not null).ToDictionary(cell => cell.RequirementId, cell => cell.AssessedLevel!.Value),
            cells.Where(cell => cell.Prerequisite is not (null or PrerequisiteStatus.NotAskedYet))
                .ToDictionary(cell => cell.RequirementId, cell => cell.Prerequisite!.Value));
    }

    private static bool Same<T>(IReadOnlyDictionary<string, T> one, IReadOnlyDictionary<string, T> other) =>
        one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var value) && EqualityComparer<T>.Default.Equals(value, entry.Value));
}
