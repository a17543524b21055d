using System.Globalization;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.History;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>What has changed since the round before, in words.</summary>
internal static class MapMoves
{
    /// <summary>The whole map: "Since 3 March 2026: 3 up, 1 down, 2 new"; null where there is nothing to compare with.</summary>
    public static string? Head(HeatMap map)
    {
        if (map.Since is not { } since)
        {
            return null;
        }

        var changes = map.Cells().Select(MapChanges.Of).ToList();
        string[] counts =
        [
            .. new[] { (MapChange.Up, "up"), (MapChange.Down, "down"), (MapChange.New, "new") }
                .Select(kind => (Count: changes.Count(change => change == kind.Item1), Word: kind.Item2))
                .Where(kind => kind.Count > 0)
                .Select(kind => FormattableString.Invariant($"{kind.Count} {kind.Word}")),
        ];
        return $"Since {since.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {(counts.Length > 0 ? string.Join(", ", counts) : "no change")}";
    }

    /// <summary>One requirement, at the end of its line: ", up 0.6"; empty where nothing moved.</summary>
    public static string Of(HeatMapCell cell)
    {
        var by = Math.Abs(MapChanges.By(cell));
        return MapChanges.Of(cell) switch
        {
            MapChange.Up when cell.Prerequisite is null => FormattableString.Invariant($", up {by:0.0}"),
            MapChange.Down when cell.Prerequisite is null => FormattableString.Invariant($", down {by:0.0}"),
            MapChange.Up => ", new since last time",
            MapChange.Down => ", not as last time",
            _ => "",
        };
    }
}
