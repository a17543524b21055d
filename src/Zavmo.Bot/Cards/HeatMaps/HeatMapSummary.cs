using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>The head of the map. It stays short with long names too, so that the collapsed map fits a phone.</summary>
internal static class HeatMapSummary
{
    // Characters that fit one line of a card 320 pixels wide.
    private const int OneLine = 36;

    public static IEnumerable<AdaptiveElement> Strengths(HeatMapCardData data)
    {
        if (data.HeatMap.Strengths.Count == 0)
        {
            return [Elements.Line(AdaptiveSpacing.None, Elements.Run(HeatMapText.NoStrengths))];
        }

        var names = data.HeatMap.Strengths.Select(cell => $"{BandView.Of(cell).Symbol}\u00A0{ShortName(cell)}");
        IEnumerable<string> lines = AllShort(data.HeatMap.Strengths) ? names : [string.Join(BandCounts.Gap, names)];
        return lines.Select(line => Elements.Line(AdaptiveSpacing.None, Elements.Run(line)));
    }

    public static IEnumerable<AdaptiveElement> Priorities(HeatMapCardData data)
    {
        if (data.HeatMap.Priorities.Count == 0)
        {
            return [Elements.Line(AdaptiveSpacing.None, Elements.Run(HeatMapText.NoPriorities))];
        }

        var spacing = AllShort(data.HeatMap.Priorities.Select(priority => priority.Cell)) ? AdaptiveSpacing.Small : AdaptiveSpacing.None;
        var lines = data.HeatMap.Priorities.SelectMany((priority, index) => new AdaptiveElement[]
        {
            Elements.Line(
                index == 0 ? AdaptiveSpacing.None : spacing,
                Elements.Bold($"{BandView.Of(priority.Cell).Symbol}\u00A0{ShortName(priority.Cell)}")),
            Elements.SmallLine(HeatMapText.Time(priority, data.HoursPerWeek)),
        });
        return [.. lines, Elements.SmallLine(HeatMapText.Assumption(data.HoursSaid), spacing)];
    }

    private static bool AllShort(IEnumerable<HeatMapCell> cells) => cells.All(cell => ShortName(cell).Length <= OneLine);

    // The full name, with what stands in brackets, is in the category's own row.
    private static string ShortName(HeatMapCell cell)
    {
        var bracket = cell.Name.LastIndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && cell.Name.EndsWith(')') ? cell.Name[..bracket] : cell.Name;
    }
}
