using Microsoft.Playwright;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>A visitor adds the sample people and goes on as one of them, in a real browser against the real process.</summary>
public sealed class ViewAsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Account =
        "In March the pilot shops got version 8.2. I sat with two cashiers for a morning, wrote down where they stopped, and tried the same "
        + "in the test shop. Three of the nine stops were faults. All three were mended before the other shops got it.";

    [Theory]
    [InlineData("Sqlite", 1280, 900, false)]
    [InlineData("Sqlite", 1280, 900, true)]
    [InlineData("Sqlite", 320, 720, false)]
    [InlineData("Sqlite", 320, 720, true)]
    [InlineData("Cosmos", 1280, 900, false)]
    public async Task Should_go_on_as_a_sample_person_by_keyboard_and_come_back(string provider, int width, int height, bool dark)
    {
        await using var zavmo = new ZavmoProcess(provider);
        await zavmo.StartAsync();
        var first = await SecondProcess.CommandAsync(zavmo.Environment, "demo");
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Contains("Added Priya Shah", first.Output, StringComparison.Ordinal);
        var second = await SecondProcess.CommandAsync(zavmo.Environment, "demo");
        Assert.Contains("Priya Shah is there already; nothing was changed.", second.Output, StringComparison.Ordinal);
        var page = await browser.NewPageAsync(width, height, dark);
        await page.Page.GotoAsync(zavmo.Address);
        await page.SeeAsync("an AI");
        await page.PressWhenThereAsync("Yes, keep my answers");
        await page.SeeAsync("Which one");
        var picker = page.Page.GetByLabel("View as");
        await Assertions.Expect(picker).ToHaveValueAsync("");
        await ScreenshotAsync(page, "view-as-yourself", provider, width, dark);

        await picker.FocusAsync();
        await page.Page.Keyboard.TypeAsync("Pri");
        await Assertions.Expect(picker).ToHaveValueAsync("priya-shah");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "sample person" })).ToHaveCountAsync(0);
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");

        await page.SeeAsync("Step 7 of about 10");
        var status = page.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "You write as Priya Shah" });
        await Assertions.Expect(status).ToBeVisibleAsync();
        await Assertions.Expect(page.Page).ToHaveTitleAsync("Zavmo as Priya Shah");
        await Assertions.Expect(page.SendBox).ToBeInViewportAsync();
        await page.SettleAsync();
        await ScreenshotAsync(page, "view-as-sample", provider, width, dark);
        await FillsTheWindowWhenZoomedInAsync(page, width, height);

        await page.SayAsync(Account);
        await page.SeeAsync("In March the pilot shops");
        for (var probe = 0; probe < 2 && !await page.SeesSoonAsync("Step 8 of about 10"); probe++)
        {
            await page.SayAsync("That is all");
        }

        await page.SeeAsync("Step 8 of about 10");
        await page.Page.ReloadAsync();
        await page.SeeAsync("Step 8 of about 10");

        await page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Back to yourself" }).PressAsync("Enter");
        await page.SeeAsync("Which one");
        await Assertions.Expect(page.Messages.GetByText("In March the pilot shops")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.GetByLabel("View as")).ToHaveValueAsync("");
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(page.Problems);
    }

    [Fact]
    public async Task Should_look_as_before_when_nobody_was_added()
    {
        await using var zavmo = new ZavmoProcess();
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(zavmo.Address + "/?as=priya-shah");
        await page.SeeAsync("an AI");
        await Assertions.Expect(page.Page.GetByLabel("View as")).ToHaveCountAsync(0);
        Assert.Empty(page.Problems);
    }

    private static async Task FillsTheWindowWhenZoomedInAsync(BrowserPage page, int width, int height)
    {
        await page.Page.SetViewportSizeAsync(width, 256);
        await page.SendBox.ScrollIntoViewIfNeededAsync();
        Assert.Equal(256, await page.Page.EvaluateAsync<int>("() => document.querySelector('main').clientHeight"));
        await page.Page.SetViewportSizeAsync(width, height);
    }

    private static async Task ScreenshotAsync(BrowserPage page, string name, string provider, int width, bool dark)
    {
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await page.ScreenshotAsync($"{name}-{width}-{(dark ? "dark" : "light")}", provider);
    }
}
