using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>One category: its counts by band, and its requirements.</summary>
internal static class CategoryRows
{
    private const uint CellWidth = 120;

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
            Spacing = AdaptiveSpacing.Small,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            Items =
            [
                new AdaptiveTextBlock("▾") { Id = closed, Wrap = true },
                new AdaptiveTextBlock("▴") { Id = open, IsVisible = false, Wrap = true, Spacing = AdaptiveSpacing.None },
            ],
        });
        row.SelectAction = new AdaptiveToggleVisibilityAction
        {
            Title = HeatMapText.Fold(name, BandCounts.Words(category)),
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
                Items = [.. NameAndCounts(category)],
            },
        ],
    };

    // The name stands alone: with a count beside it, names of two words break in the middle on a phone.
    private static IEnumerable<AdaptiveElement> NameAndCounts(HeatMapCategory category) =>
        [Elements.Name(HeatMapText.Category(category.Category)), Elements.SmallLine(BandCounts.Symbols(category, BandView.InOrder))];

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
                        Elements.Name(cell.Name),
                        Elements.SmallLine(CellLine.Of(cell)),
                    ],
                },
                new AdaptiveColumn
                {
                    Width = new AdaptiveWidth(CellWidth),
                    Style = band.Style,
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Items = [Centred($"{band.Symbol} {band.Words}")],
                },
            ],
        };
    });

    public static void Text(PlainText text, HeatMapCategory category)
    {
        text.Line($"{HeatMapText.Category(category.Category)}: {BandCounts.Words(category)}");
        foreach (var cell in category.Cells)
        {
            var band = BandView.Of(cell);
            var line = CellLine.Of(cell) + ".";
            if (cell.Band is GapBand.NoChanceYet || band == BandView.NotAsked)
            {
                text.Item(band.Symbol, $"{cell.Name}: {char.ToLowerInvariant(line[0])}{line[1..]}", indent: 2);
                continue;
            }

            text.Item(band.Symbol, $"{cell.Name}: {band.One}", indent: 2).Line(line, indent: 4);
        }
    }

    private static AdaptiveTextBlock Centred(string text) => new(text)
    {
        Size = AdaptiveTextSize.Small,
        HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
        Wrap = true,
    };
}
