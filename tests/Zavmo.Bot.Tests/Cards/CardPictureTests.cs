using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

public sealed class CardPictureTests(CardBrowser browser) : IClassFixture<CardBrowser>
{
    private static readonly CardCatalogue Catalogue = new();

    public static TheoryData<string> Samples => [.. SampleCards.All().Select(sample => sample.Sample)];

    [SchemaTheory]
    [MemberData(nameof(Samples))]
    public async Task Should_fit_its_width_without_cut_text_in_the_Teams_themes(string sample)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        var rendered = Catalogue.Render(card, data, CardTarget.For("webchat"));
        foreach (var theme in new[] { "light", "dark" })
        {
            var config = await File.ReadAllTextAsync(Path.Combine(Repository.Schemas, "adaptivecards", $"microsoft-teams-{theme}.json"));
            foreach (var width in new[] { 320, 480, 1280 })
            {
                await browser.RenderAsync(rendered.Json, config, width, theme == "dark");
                await browser.ShootAsync($"{sample}-{width}-{theme}");
            }
        }
    }
}
