using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discover.History;

/// <summary>The rounds of a person's assessment, oldest first. The last is the present one: it changes until the next begins.</summary>
public static class AssessmentHistory
{
    /// <summary>Rounds kept: the first, from which everything is counted, and the latest.</summary>
    public const int Most = 24;

    /// <summary>Notes the map of a round. A round that is there already is replaced; a later one is added.</summary>
    /// <param name="history">The rounds so far.</param>
    /// <param name="round">The round of that role, from 1.</param>
    /// <param name="snapshot">Its map.</param>
    /// <exception cref="ArgumentOutOfRangeException">The round is below 1.</exception>
    public static IReadOnlyList<AssessmentRound> Note(IReadOnlyList<AssessmentRound> history, int round, AssessmentSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        List<AssessmentRound> rounds =
        [
            .. history.Where(each => each.Snapshot.RoleId != snapshot.RoleId || each.Round != round),
            new(round, snapshot),
        ];
        if (rounds.Count > Most)
        {
            rounds.RemoveAt(1);
        }

        return rounds;
    }

    /// <summary>
    /// The round that a map belongs to; null where it says what that round's map says already. A map that comes out otherwise within a few days corrects
    /// the latest round; one that does so later is a round of its own, so that nothing is written over, also where the role was chosen once more.
    /// </summary>
    /// <param name="history">The rounds so far.</param>
    /// <param name="begun">The round that was begun, from 1.</param>
    /// <param name="snapshot">The map.</param>
    public static int? RoundFor(IReadOnlyList<AssessmentRound> history, int begun, AssessmentSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(snapshot);
        var latest = history.Where(each => each.Snapshot.RoleId == snapshot.RoleId).MaxBy(each => each.Round);
        return latest is null || latest.Round < begun ? begun
            : latest.Snapshot.IsLike(snapshot) ? null
            : Reassessment.IsTime(latest.Snapshot.On, snapshot.On, hasWorked: false) ? latest.Round + 1
            : latest.Round;
    }

    /// <summary>The number of a role's latest round; 0 before its first map.</summary>
    public static int LatestRound(IReadOnlyList<AssessmentRound> history, string roleId)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Where(each => each.Snapshot.RoleId == roleId).Select(each => each.Round).DefaultIfEmpty(0).Max();
    }

    /// <summary>The map with what has changed since the round before; the map itself where there is none.</summary>
    /// <param name="map">The present map of the role.</param>
    /// <param name="history">The rounds so far.</param>
    /// <param name="roleId">The role.</param>
    /// <param name="round">The present round, from 1.</param>
    public static HeatMap Compared(HeatMap map, IReadOnlyList<AssessmentRound> history, string roleId, int round)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(history);
        var before = history.Where(each => each.Snapshot.RoleId == roleId && each.Round < round).MaxBy(each => each.Round)?.Snapshot;
        return before is null
            ? map
            : map with
            {
                Since = before.On,
                Categories = [.. map.Categories.Select(category => category with { Cells = [.. category.Cells.Select(cell => With(cell, before))] })],
            };
    }

    private static HeatMapCell With(HeatMapCell cell, AssessmentSnapshot before) => cell with
    {
        LevelBefore = before.Levels.TryGetValue(cell.RequirementId, out var level) ? level : null,
        PrerequisiteBefore = before.Prerequisites.TryGetValue(cell.RequirementId, out var status) ? status : null,
    };
}
