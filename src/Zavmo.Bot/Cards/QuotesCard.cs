using AdaptiveCards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>The learner's own words behind the assessed levels.</summary>
internal sealed class QuotesCard() : Card<QuotesCardData>("quotes", CardJson.Default.QuotesCardData)
{
    private static readonly (int Quotes, int Characters)[] Shorter = [(3, 400), (2, 200), (1, 80)];

    protected override RenderedCard Render(QuotesCardData data, CardTarget target) =>
        Render(data, target, data.Items.Count == 0 ? HeatMapText.NoQuotes : HeatMapText.QuotesIntro, Full);

    protected override IEnumerable<RenderedCard> Smaller(QuotesCardData data, CardTarget target)
    {
        foreach (var (quotes, characters) in Shorter)
        {
            var shorter = data with
            {
                Items = [.. data.Items.Select(item => item with
                {
                    Quotes = [.. item.Quotes.Take(quotes).Select(quote => CardSize.Cut(quote, characters))],
                    SeenDifferently = item.SeenDifferently is { } reason ? CardSize.Cut(reason, characters) : null,
                })],
            };
            yield return Render(shorter, target, HeatMapText.QuotesShortened, quotes == 1 ? OneLine : Full);
        }
    }

    private static RenderedCard Render(
        QuotesCardData data, CardTarget target, string intro, Func<QuotedRequirement, IEnumerable<AdaptiveElement>> show)
    {
        List<AdaptiveElement> body = [
            Elements.Title(HeatMapText.QuotesTitle),
            Elements.SmallLine($"{data.RoleTitle}. {intro}")];
        var text = new PlainText().Line(HeatMapText.QuotesTitle).Line($"{data.RoleTitle}. {intro}");
        foreach (var item in data.Items)
        {
            body.AddRange(show(item));
            text.Blank().Line(Level(item) is { } level ? $"{item.Name}, {level}" : item.Name);
            foreach (var quote in item.Quotes)
            {
                text.Item("-", Quoted(quote), indent: 2);
            }

            if (item.SeenDifferently is { Length: > 0 } reason)
            {
                text.Line(HeatMapText.SeenDifferently(reason), indent: 2);
            }
        }

        var buttons = new CardButtons(target, data.Step, data.Nonce);
        if (data.Answered is null)
        {
            body.AddRange(CardButtons.Rows([buttons.Button(HeatMapText.ShowMap, CardVerbs.ShowHeatMap)]));
        }

        var read = show == OneLine ? [] : data.Items.Select(item => $"{item.Name}: {string.Join(". ", item.Quotes)}");
        var speak = CardFrame.Sentences([HeatMapText.QuotesTitle, intro, .. read]);
        return CardFrame.Render(body, speak, text, data.Answered is null ? buttons.Refresh() : null);
    }

    private static IEnumerable<AdaptiveElement> Full(QuotedRequirement item) =>
    [
        Elements.Line(AdaptiveSpacing.Medium, Level(item) is { } level
            ? [Elements.Bold(item.Name), Elements.Small($"  {level.Replace(' ', '\u00A0')}")]
            : [Elements.Bold(item.Name)]),
        .. item.Quotes.Select(quote => Elements.Line(AdaptiveSpacing.Small, Elements.Run(Quoted(quote)))),
        .. item.SeenDifferently is { Length: > 0 } reason ? [Elements.SmallLine(HeatMapText.SeenDifferently(reason), AdaptiveSpacing.Small)] : Array.Empty<AdaptiveElement>(),
    ];

    private static IEnumerable<AdaptiveElement> OneLine(QuotedRequirement item) =>
        [Elements.Line(AdaptiveSpacing.Small, Elements.Bold(item.Name), Elements.Run($" {Quoted(item.Quotes.Count > 0 ? item.Quotes[0] : item.SeenDifferently ?? "")}"))];

    private static string? Level(QuotedRequirement item) => item.Level is { } known ? $"shown {HeatMapText.Assessed(known)}" : null;

    private static string Quoted(string quote) => $"\u201C{quote.ReplaceLineEndings(" ")}\u201D";
}
