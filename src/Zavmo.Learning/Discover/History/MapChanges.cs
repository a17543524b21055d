using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discover.History;

/// <summary>Reads the change of a compared heat map's cell.</summary>
public static class MapChanges
{
    /// <summary>How a cell moved; the levels are compared as they are shown, to one decimal.</summary>
    public static MapChange Of(HeatMapCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell switch
        {
            { Prerequisite: { } now, PrerequisiteBefore: { } before } => Sign(Rank(now) - Rank(before)),
            { Prerequisite: PrerequisiteStatus.MetShown or PrerequisiteStatus.MetSaid or PrerequisiteStatus.NotYet } => MapChange.New,
            { AssessedLevel: { } now, LevelBefore: { } before } => Sign(By(now, before)),
            { AssessedLevel: not null, Prerequisite: null } => MapChange.New,
            _ => MapChange.None,
        };
    }

    /// <summary>By how many levels a cell moved, one decimal; 0 where there is nothing to compare.</summary>
    public static double By(HeatMapCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is { AssessedLevel: { } now, LevelBefore: { } before } ? By(now, before) : 0;
    }

    private static double By(double now, double before) => GapBands.OneDecimal(now - before);

    private static MapChange Sign(double difference) => difference switch
    {
        > 0 => MapChange.Up,
        < 0 => MapChange.Down,
        _ => MapChange.None,
    };

    private static int Rank(PrerequisiteStatus status) => status switch
    {
        PrerequisiteStatus.MetShown => 2,
        PrerequisiteStatus.MetSaid => 1,
        _ => 0,
    };
}
