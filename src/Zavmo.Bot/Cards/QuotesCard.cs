using AdaptiveCards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>The learner's own words behind the assessed levels.</summary>
internal sealed class QuotesCard() : Card<QuotesCardData>("quotes", CardJson.Default.QuotesCardData)
{
    protected override RenderedCard Render(QuotesCardData data, CardTarget target)
    {
        var intro = data.Items.Count == 0 ? HeatMapText.NoQuotes : HeatMapText.QuotesIntro;
        List<AdaptiveElement> body = [
            Elements.Title(HeatMapText.QuotesTitle),
            Elements.SmallLine($"{data.RoleTitle}. {intro}")];
        var text = new PlainText().Line(HeatMapText.QuotesTitle).Line($"{data.RoleTitle}. {intro}");
        foreach (var item in data.Items)
        {
            var level = item.Level is { } known ? $"shown {HeatMapText.Assessed(known)}" : null;
            body.Add(Elements.Line(AdaptiveSpacing.Medium, level is null
                ? [Elements.Bold(item.Name)]
                : [Elements.Bold(item.Name), Elements.Small($"  {level}")]));
            body.AddRange(item.Quotes.Select(quote => Elements.Line(AdaptiveSpacing.Small, Elements.Run(Quoted(quote)))));
            text.Blank().Line(level is null ? item.Name : $"{item.Name}, {level}");
            foreach (var quote in item.Quotes)
            {
                text.Item("-", Quoted(quote), indent: 2);
            }
        }

        if (data.Answered is null)
        {
            body.AddRange(CardButtons.Rows(
                [new CardButtons(target, data.Step, data.Nonce).Button(HeatMapText.ShowMap, CardVerbs.ShowHeatMap)]));
        }

        var speak = CardFrame.Sentences([
            HeatMapText.QuotesTitle, intro, .. data.Items.Select(item => $"{item.Name}: {string.Join(". ", item.Quotes)}")]);
        return CardFrame.Render(body, speak, text);
    }

    private static string Quoted(string quote) => $"\u201C{quote.ReplaceLineEndings(" ")}\u201D";
}
