using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>How many requirements of a category are in each band; bands without one are left out.</summary>
internal static class BandCounts
{
    /// <summary>What stands between two counts; clients keep its width.</summary>
    public const string Gap = "\u2002";

    // Each count stays on one line: its spaces do not break, nor does the dash of "not asked yet".
    private const char NoBreakSpace = '\u00A0';
    private const char WordJoiner = '\u2060';

    /// <summary>In words, for reading: "3 strong, 2 small gaps, 1 not asked yet".</summary>
    public static string Words(HeatMapCategory category) =>
        string.Join(", ", Of(category, BandView.InOrder).Select(band => band.View.Count(band.Count)));

    /// <summary>In symbols and words, for one line of a phone: "● 3 strong ◐ 2 small ▲ 1 large gap – 1 not asked yet".</summary>
    public static string Symbols(HeatMapCategory category, IEnumerable<BandView> views)
    {
        var bands = Of(category, views);
        var lastGap = bands.FindLastIndex(band => band.View.IsGap);
        return string.Join(Gap, bands.Select((band, index) =>
        {
            var words = band.View.Count(band.Count);
            var said = band.View.IsGap && index != lastGap ? words[..words.LastIndexOf(' ')] : words;
            return $"{band.View.Symbol}{WordJoiner} {said}".Replace(' ', NoBreakSpace);
        }));
    }

    private static List<(BandView View, int Count)> Of(HeatMapCategory category, IEnumerable<BandView> views) => [.. views
        .Select(view => (View: view, Count: category.Cells.Count(cell => BandView.Of(cell) == view)))
        .Where(band => band.Count > 0)];
}
