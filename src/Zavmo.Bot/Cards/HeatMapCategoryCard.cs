using AdaptiveCards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cards;

/// <summary>One category of the heat map as a page, for channels without toggles and for buttons.</summary>
internal sealed class HeatMapCategoryCard()
    : Card<HeatMapCategoryCardData>("heat-map-category", CardJson.Default.HeatMapCategoryCardData)
{
    protected override RenderedCard Render(HeatMapCategoryCardData data, CardTarget target) =>
        Render(data, target, CategoryRows.Cells(data.Category));

    // A line each, with the band: the levels are left out.
    protected override IEnumerable<RenderedCard> Smaller(HeatMapCategoryCardData data, CardTarget target)
    {
        yield return Render(data, target, data.Category.Cells.Select(cell => Elements.Line(
            AdaptiveSpacing.Small,
            Elements.Run($"{BandView.Of(cell).Symbol} {cell.Name}"),
            Elements.Small($"  {BandView.Of(cell).Words}"))));
    }

    private static RenderedCard Render(HeatMapCategoryCardData data, CardTarget target, IEnumerable<AdaptiveElement> cells)
    {
        var category = data.Category;
        var title = HeatMapText.Category(category.Category);
        List<AdaptiveElement> body = [
            Elements.Title(title),
            Elements.SmallLine(data.RoleTitle),
            Elements.Note(BandCounts.Symbols(category, BandView.InOrder)),
            .. cells];
        var text = new PlainText().Line(data.RoleTitle).Blank();
        CategoryRows.Text(text, category);
        var buttons = new CardButtons(target, data.Step, data.Nonce);
        if (data.Answered is null)
        {
            var pages = Neighbours(data).Select(page => buttons.Button(
                HeatMapText.Page(page), CardVerbs.ShowCategory, ("category", page.ToString()))).ToList();
            body.AddRange(CardButtons.Rows([.. pages, buttons.Button(HeatMapText.ShowMap, CardVerbs.ShowHeatMap)]));
            text.Blank().Line($"{CardText.AlsoSay} {string.Join(", ", [.. pages.Select(page => page.Title), HeatMapText.ShowMap])}.");
        }

        var speak = CardFrame.Sentences([
            $"{title}: {BandCounts.Words(category)}",
            .. category.Cells.Select(cell => $"{cell.Name}: {BandView.Of(cell).One}")]);
        return CardFrame.Render(body, speak, text, data.Answered is null ? buttons.Refresh() : null);
    }

    private static IEnumerable<RequirementCategory> Neighbours(HeatMapCategoryCardData data)
    {
        var here = data.Pages.Index().FirstOrDefault(page => page.Item == data.Category.Category, (Index: -1, default)).Index;
        return here < 0 ? [] : data.Pages.Where((_, index) => Math.Abs(index - here) == 1);
    }
}
