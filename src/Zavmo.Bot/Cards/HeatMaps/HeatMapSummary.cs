using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>The head of the map. It stays short with long names too, so that the collapsed map fits a phone.</summary>
internal static class HeatMapSummary
{
    // Characters that fit one line of a card 320 pixels wide.
    private const int OneLine = 36;

    // And two, with the time behind a name in bold.
    private const int TwoLines = 46;
    private const int ShortWord = 5;

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
            return [Elements.Line(AdaptiveSpacing.None, Elements.Run(HeatMapText.NoPriorities(data.HeatMap)))];
        }

        var spacing = data.HeatMap.Priorities.All(priority => priority.Cell.Name.Length <= OneLine) ? AdaptiveSpacing.Small : AdaptiveSpacing.None;
        var lines = data.HeatMap.Priorities.Select((priority, index) => Elements.Line(
            index == 0 ? AdaptiveSpacing.None : spacing,
            Elements.Bold($"{BandView.Of(priority.Cell).Symbol}\u00A0{ShortName(priority.Cell)}"),
            Elements.Small(BandCounts.Gap + HeatMapText.ShortTime(priority).Replace(' ', '\u00A0'))));
        return [.. lines, Elements.SmallLine(HeatMapText.Assumption(data.HoursPerWeek, data.HoursSaid), spacing)];
    }

    private static bool AllShort(IEnumerable<HeatMapCell> cells) => cells.All(cell => ShortName(cell).Length <= OneLine);

    // The full name, with what stands in brackets, is in the category's own row.
    private static string ShortName(HeatMapCell cell)
    {
        var bracket = cell.Name.LastIndexOf(" (", StringComparison.Ordinal);
        var name = bracket > 0 && cell.Name.EndsWith(')') ? cell.Name[..bracket] : cell.Name;
        return name.Length > TwoLines ? Cut(name) : name;
    }

    // At the end of a word, and not after "with" or "and".
    private static string Cut(string name)
    {
        var end = name.LastIndexOf(' ', TwoLines - 1);
        while (end > 0 && name.LastIndexOf(' ', end - 1) is var before and > 0 && end - before <= ShortWord)
        {
            end = before;
        }

        return end > 0 ? name[..end].TrimEnd(',', ';', ':', '–', '-', ' ') + "…" : name;
    }
}
