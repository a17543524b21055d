using AdaptiveCards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover.HeatMaps;

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
            Elements.Section(HeatMapText.Strengths),
            .. Strengths(map),
            Elements.Section(HeatMapText.Priorities),
            .. Priorities(data),
            Elements.Section(HeatMapText.Everything)];
        body.AddRange(target.Toggles
            ? map.Categories.SelectMany(CategoryRows.Folding)
            : map.Categories.Select(CategoryRows.Row));
        body.AddRange(Foot(data, target));
        return CardFrame.Render(body, HeatMapWords.Speak(data), HeatMapWords.Text(data));
    }

    private static IEnumerable<AdaptiveElement> Strengths(HeatMap map)
    {
        if (map.Strengths.Count == 0)
        {
            return [Elements.Line(AdaptiveSpacing.None, Elements.Run(HeatMapText.NoStrengths))];
        }

        return map.Strengths.Select(cell => Elements.Line(
            AdaptiveSpacing.None, Elements.Run($"{BandView.Of(cell).Symbol} {cell.Name}")));
    }

    private static IEnumerable<AdaptiveElement> Priorities(HeatMapCardData data)
    {
        if (data.HeatMap.Priorities.Count == 0)
        {
            return [Elements.Line(AdaptiveSpacing.None, Elements.Run(HeatMapText.NoPriorities))];
        }

        var lines = data.HeatMap.Priorities.SelectMany((priority, index) => new AdaptiveElement[]
        {
            Elements.Line(index == 0 ? AdaptiveSpacing.None : AdaptiveSpacing.Small, Elements.Bold($"{BandView.Of(priority.Cell).Symbol} {priority.Cell.Name}")),
            Elements.SmallLine(HeatMapText.Time(priority, data.HoursPerWeek)),
        });
        return [.. lines, Elements.Note(HeatMapText.Assumption(data.HoursSaid))];
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
