using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

public sealed class CardPictureTests(CardBrowser browser) : IClassFixture<CardBrowser>
{
    private const int Phone = 320;
    private static readonly CardCatalogue Catalogue = new();
    private static readonly int[] Widths = [Phone, 480, 1280];
    private static readonly string[] Themes = ["light", "dark"];

    public static TheoryData<string> Samples => [.. SampleCards.All().Select(sample => sample.Sample)];

    public static TheoryData<string> Maps => [.. SampleCards.All().Where(sample => sample.Card == "heat-map").Select(sample => sample.Sample)];

    [SchemaTheory]
    [MemberData(nameof(Samples))]
    public async Task Should_show_whole_texts_in_the_Teams_themes(string sample)
    {
        foreach (var theme in Themes)
        {
            foreach (var width in Widths)
            {
                await browser.RenderAsync(Json(sample), TeamsConfig(theme), width, theme == "dark");
                await browser.ShootAsync($"{sample}-{width}-teams-{theme}");
                await AssertNothingCutAsync(sample, width);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Should_show_whole_texts_in_the_themes_of_the_page(string sample)
    {
        foreach (var theme in Themes)
        {
            foreach (var width in Widths)
            {
                await browser.RenderOnPageAsync(Json(sample), width, theme == "dark");
                await browser.ShootAsync($"{sample}-{width}-page-{theme}");
                await AssertNothingCutAsync(sample, width);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task Should_keep_the_collapsed_heat_map_under_800_pixels_on_a_phone(string sample)
    {
        await browser.RenderOnPageAsync(Json(sample), Phone);
        var height = await browser.HeightAsync();
        Assert.True(height is > 300 and < 800, $"{sample} is {height} pixels high.");
    }

    [SchemaTheory]
    [MemberData(nameof(Maps))]
    public async Task Should_keep_the_collapsed_heat_map_under_800_pixels_on_a_phone_in_Teams(string sample)
    {
        await browser.RenderAsync(Json(sample), TeamsConfig("light"), Phone);
        var height = await browser.HeightAsync();
        Assert.True(height is > 300 and < 800, $"{sample} is {height} pixels high.");
    }

    [Fact]
    public async Task Should_open_and_close_a_category_from_its_row()
    {
        await browser.RenderOnPageAsync(Json("heat-map-full"), Phone);
        var collapsed = await browser.HeightAsync();
        var row = browser.Page.Locator("[aria-label^='Digital tools: 2 strong, 1 small gap, 1 medium gap, 1 large gap, 1 not asked yet']");
        await row.FocusAsync();
        await browser.Page.Keyboard.PressAsync("Enter");
        Assert.True(await browser.Page.GetByText("dbt_core * [cli]", new() { Exact = true }).IsVisibleAsync());
        Assert.True(await browser.Page.GetByText("▴").Nth(2).IsVisibleAsync());
        await AssertNothingCutAsync("heat-map-full, open", Phone);
        await browser.ShootAsync("heat-map-full-320-open");
        await row.ClickAsync();
        Assert.Equal(collapsed, await browser.HeightAsync());
    }

    [Fact]
    public async Task Should_send_ratings_with_what_the_button_carries()
    {
        await browser.RenderOnPageAsync(Json("self-rating"), Phone);
        await browser.Page.Locator("select").First.SelectOptionAsync("2");
        await browser.Page.GetByText("Save my ratings").ClickAsync();
        var sent = await browser.Page.EvaluateAsync<string>("JSON.stringify(window.sent.at(-1))");
        Assert.Contains("\"verb\":\"rate\",\"nonce\":\"n3\",\"step\":\"rate-1\"", sent, StringComparison.Ordinal);
        Assert.Contains("\"rating.foundation-skill.active-listening\":\"2\"", sent, StringComparison.Ordinal);
        Assert.Contains("\"rating.foundation-skill.presenting\":\"4\"", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_show_further_choices_under_more()
    {
        await browser.RenderOnPageAsync(Json("choice-many"), Phone);
        var last = browser.Page.GetByText("I need a person");
        Assert.False(await last.IsVisibleAsync());
        await browser.Page.GetByText("More choices").ClickAsync();
        await browser.ShootAsync("choice-many-320-open");
        await AssertNothingCutAsync("choice-many, open", Phone);
        await last.ClickAsync();
        Assert.Contains("\"choice\":\"person\"", await browser.Page.EvaluateAsync<string>("JSON.stringify(window.sent.at(-1))"), StringComparison.Ordinal);
    }

    private static string TeamsConfig(string theme) =>
        File.ReadAllText(Path.Combine(Repository.Schemas, "adaptivecards", $"microsoft-teams-{theme}.json"));

    private static string Json(string sample)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        return Catalogue.Render(card, data, CardTarget.For("webchat")).Json;
    }

    private async Task AssertNothingCutAsync(string sample, int width)
    {
        // A native drop-down scrolls its long option by itself; everything else shows its whole text.
        var cut = await browser.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("#frame .ac-textBlock, #frame .ac-richTextBlock, #frame button, #frame label")]
              .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== "inline"
                || element.getBoundingClientRect().right > document.querySelector("#frame").getBoundingClientRect().right + 1)
              .map(element => element.textContent)
            """);
        Assert.True(cut.Length == 0, $"{sample} at {width}: {string.Join(" | ", cut)}");
    }
}
