using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards;

internal static class HeatMapQuotes
{
    public static HeatMap Without(HeatMap map) => map with
    {
        Strengths = [.. map.Strengths.Select(Without)],
        Priorities = [.. map.Priorities.Select(priority => priority with { Cell = Without(priority.Cell) })],
        Categories = [.. map.Categories.Select(Without)],
    };

    public static HeatMapCategory Without(HeatMapCategory category) =>
        category with { Cells = [.. category.Cells.Select(Without)] };

    private static HeatMapCell Without(HeatMapCell cell) => cell with { Quotes = [], SeenDifferently = cell.SeenDifferently is null ? null : "" };
}
