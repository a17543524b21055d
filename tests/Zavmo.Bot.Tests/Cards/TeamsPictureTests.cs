using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>
/// Every card as Teams gets it, at the width of a phone and of a desk, light and dark, closed and with everything unfolded.
/// The configurations kept here hold the measures and colours of Microsoft's; theirs are used too where they are at hand.
/// </summary>
public sealed class TeamsPictureTests(CardBrowser browser) : IClassFixture<CardBrowser>
{
    private static readonly CardCatalogue Catalogue = new();
    private static readonly int[] Widths = [320, 720];

    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var (sample, _, _) in SampleCards.All())
            {
                samples.Add(sample, "light");
                samples.Add(sample, "dark");
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Should_be_whole_and_legible_in_the_colours_of_Teams(string sample, string theme) =>
        await LookAsync(sample, theme, Path.Combine(AppContext.BaseDirectory, "Cards", "Browser", $"teams-{theme}.json"), keep: true);

    [SchemaTheory]
    [MemberData(nameof(Samples))]
    public async Task Should_be_whole_and_legible_in_the_configuration_of_Teams(string sample, string theme) =>
        await LookAsync(sample, theme, Path.Combine(Repository.Schemas, "adaptivecards", $"microsoft-teams-{theme}.json"), keep: false);

    private async Task LookAsync(string sample, string theme, string config, bool keep)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        var json = Catalogue.Render(card, data, SampleCards.Target("msteams")).Json;
        var unfolded = json.Replace(",\"isVisible\":false", "", StringComparison.Ordinal).Replace("\"isVisible\":false,", "", StringComparison.Ordinal);
        Assert.DoesNotContain("\"isVisible\":false", unfolded, StringComparison.Ordinal);
        (string Card, string Name)[] states = json == unfolded ? [(json, sample)] : [(json, sample), (unfolded, $"{sample}-unfolded")];
        foreach (var (state, name) in states)
        {
            foreach (var width in Widths)
            {
                await browser.RenderAsync(state, await File.ReadAllTextAsync(config), width, theme == "dark");
                if (keep)
                {
                    await browser.ShootAsync(Path.Combine("teams", $"{name}-{width}-{theme}"));
                }

                AssertNone("cut", name, width, await CardLooks.CutAsync(browser.Page));
                AssertNone("faint", name, width, await CardLooks.FaintAsync(browser.Page));
            }
        }
    }

    private static void AssertNone(string fault, string sample, int width, string[] texts) =>
        Assert.True(texts.Length == 0, $"{sample} at {width}, {fault}: {string.Join(" | ", texts)}");
}
