using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Tests.Cards;
using Zavmo.Bot.Tests.EndToEnd;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>The heat map in the page itself: Web Chat's bubble takes some of the phone's width.</summary>
public sealed class HeatMapPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly CardCatalogue Catalogue = new();

    public static TheoryData<string> Maps => [.. SampleCards.All().Where(sample => sample.Card == "heat-map").Select(sample => sample.Sample)];

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task Should_keep_the_collapsed_heat_map_under_800_pixels(string sample)
    {
        await using var host = await WebChatHost.StartAsync();
        host.Intake.Answer = async (activity, _) => await host.Sender.SendAsync(
            "webchat:local", activity.ConversationId, Card(sample).ToJsonString(), CancellationToken.None);
        foreach (var (width, dark) in new[] { (320, false), (320, true), (1280, false), (1280, true) })
        {
            var page = await browser.NewPageAsync(width, 1100, dark);
            await page.Page.GotoAsync(host.Address.ToString());
            await page.SeeAsync("Your skills map");
            await page.SettleAsync();
            await page.ScreenshotAsync($"{sample}-in-page-{width}-{(dark ? "dark" : "light")}");
            var height = await page.Messages.Last.EvaluateAsync<double>("bubble => bubble.getBoundingClientRect().height");
            Assert.True(height < 800, $"{sample} is {height} pixels high at {width}.");
            Assert.Equal(0, await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await AssertNamesOnOneLineAsync(page);
            await page.Page.CloseAsync();
        }
    }

    // "Foundation / skills – 4 not asked yet": a name is never broken to make room for a count.
    private static async Task AssertNamesOnOneLineAsync(BrowserPage page)
    {
        var name = page.Messages.Last.GetByText("Foundation skills", new LocatorGetByTextOptions { Exact = true });
        Assert.InRange((await name.BoundingBoxAsync())!.Height, 10, 30);
    }

    private static JsonObject Card(string sample)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        return new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["content"] = JsonNode.Parse(Catalogue.Render(card, data, CardTarget.For("webchat")).Json),
            }),
        };
    }
}
