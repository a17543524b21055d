using AdaptiveCards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>The result of DISCOVER: strengths, priorities, and every category with its requirements.</summary>
internal sealed class HeatMapCard() : Card<HeatMapCardData>("heat-map", CardJson.Default.HeatMapCardData)
{
    protected override RenderedCard Render(HeatMapCardData data, CardTarget target)
    {
        var map = data.HeatMap;
        List<AdaptiveElement> body = [
            Elements.Title(HeatMapText.Title),
            Elements.SmallLine($"{map.RoleTitle}, {HeatMapText.Asked(data.Asked, data.Total)}"),
            .. MapMoves.Head(map) is { } moves ? [Elements.SmallLine(moves)] : Array.Empty<AdaptiveElement>(),
            Elements.Section(HeatMapText.Strengths),
            .. HeatMapSummary.Strengths(data),
            Elements.Section(HeatMapText.Priorities),
            .. HeatMapSummary.Priorities(data)];
        var rows = target.Toggles
            ? map.Categories.SelectMany(CategoryRows.Folding).ToList()
            : [.. map.Categories.Select(CategoryRows.Row)];
        if (rows.Count > 0)
        {
            rows[0].Spacing = AdaptiveSpacing.Medium;
        }

        body.AddRange(rows);
        if (map.NextStep is { } readiness)
        {
            body.Add(Elements.SmallLine(HeatMapText.ShortReadiness(readiness), AdaptiveSpacing.Small));
        }

        body.AddRange(Foot(data, target));
        var refresh = data.Answered is null ? new CardButtons(target, data.Step, data.Nonce).Refresh() : null;
        return CardFrame.Render(body, HeatMapWords.Speak(data), HeatMapWords.Text(data), refresh);
    }

    // The requirements move to a page for each category.
    protected override IEnumerable<RenderedCard> Smaller(HeatMapCardData data, CardTarget target)
    {
        yield return Render(data, target with { Toggles = false });
    }

    private static IEnumerable<AdaptiveElement> Foot(HeatMapCardData data, CardTarget target)
    {
        if (data.Answered is { } answer)
        {
            return [CardFrame.Answer(CardText.Chosen(answer))];
        }

        var buttons = new CardButtons(target, data.Step, data.Nonce);
        var pages = target.Toggles
            ? []
            : data.HeatMap.Categories.Select(category => buttons.Button(
                HeatMapText.Page(category.Category), CardVerbs.ShowCategory, ("category", category.Category.ToString())));
        AdaptiveAction[] quotes = data.Asked > 0 ? [buttons.Button(HeatMapText.ShowQuotes, CardVerbs.ShowQuotes)] : [];
        var choices = data.Choices.Select(buttons.Choose).ToList();
        if (choices.Count > 0)
        {
            choices[0].Style = CardButtons.Main;
        }

        return CardButtons.Rows([.. choices, .. quotes, .. pages]);
    }
}
