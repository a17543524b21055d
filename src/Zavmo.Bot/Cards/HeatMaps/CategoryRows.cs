using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>One category: its counts by band, and its requirements.</summary>
internal static class CategoryRows
{
    private const uint CellWidth = 112;

    /// <summary>The counts in symbols and words; bands without a requirement are left out.</summary>
    public static string Counts(HeatMapCategory category, bool symbols) => string.Join(
        symbols ? "   " : ", ",
        BandView.InOrder
            .Select(view => (View: view, Count: category.Cells.Count(cell => BandView.Of(cell) == view)))
            .Where(band => band.Count > 0)
            .Select(band => (symbols ? NoBreak(band.View.Symbol + " " + band.View.Count(band.Count)) : band.View.Count(band.Count))));

    /// <summary>The row, and its requirements under a toggle.</summary>
    public static IEnumerable<AdaptiveElement> Folding(HeatMapCategory category)
    {
        var id = category.Category.ToString();
        var (details, closed, open) = ($"{id}-details", $"{id}-closed", $"{id}-open");
        var name = HeatMapText.Category(category.Category);
        var row = Row(category);
        row.Columns.Add(new AdaptiveColumn
        {
            Width = AdaptiveWidth.Auto,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            Items =
            [
                new AdaptiveTextBlock("▾") { Id = closed, Wrap = true },
                new AdaptiveTextBlock("▴") { Id = open, IsVisible = false, Wrap = true, Spacing = AdaptiveSpacing.None },
            ],
        });
        row.SelectAction = new AdaptiveToggleVisibilityAction
        {
            Title = HeatMapText.Fold(name, Counts(category, symbols: false)),
            TargetElements = [new(details), new(closed), new(open)],
        };
        yield return row;
        yield return new AdaptiveContainer
        {
            Id = details,
            IsVisible = false,
            Spacing = AdaptiveSpacing.Small,
            Items = [.. Cells(category)],
        };
    }

    /// <summary>The row alone: name and counts.</summary>
    public static AdaptiveColumnSet Row(HeatMapCategory category) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Separator = true,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveWidth.Stretch,
                Items =
                [
                    Elements.Line(AdaptiveSpacing.None, Elements.Bold(HeatMapText.Category(category.Category))),
                    Elements.Line(AdaptiveSpacing.None, Elements.Small(Counts(category, symbols: true))),
                ],
            },
        ],
    };

    /// <summary>Each requirement: name and line, and a cell with symbol and band.</summary>
    public static IEnumerable<AdaptiveElement> Cells(HeatMapCategory category) => category.Cells.Select(cell =>
    {
        var band = BandView.Of(cell);
        return new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveWidth.Stretch,
                    Items =
                    [
                        Elements.Line(AdaptiveSpacing.None, Elements.Bold(cell.Name)),
                        Elements.Line(AdaptiveSpacing.None, Elements.Small(CellLine.Of(cell))),
                    ],
                },
                new AdaptiveColumn
                {
                    Width = new AdaptiveWidth(CellWidth),
                    Style = band.Style,
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Items = [Centred(band.Symbol), Centred(band.Words)],
                },
            ],
        };
    });

    public static void Text(PlainText text, HeatMapCategory category)
    {
        text.Line($"{HeatMapText.Category(category.Category)}: {Counts(category, symbols: false)}");
        foreach (var cell in category.Cells)
        {
            var band = BandView.Of(cell);
            text.Item(band.Symbol, $"{cell.Name}: {band.Words.ToLowerInvariant()}", indent: 2);
            text.Line(CellLine.Of(cell) + ".", indent: 4);
        }
    }

    private static AdaptiveRichTextBlock Centred(string text)
    {
        var line = Elements.Line(AdaptiveSpacing.None, Elements.Small(text));
        line.HorizontalAlignment = AdaptiveHorizontalAlignment.Center;
        return line;
    }

    private static string NoBreak(string text) => text.Replace(' ', '\u00A0');
}
