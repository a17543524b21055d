using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>A learner goes from "hi" to the heat map, and on to a plan, in a real browser, against the real process.</summary>
public sealed class LearnerJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Probe = "That is all";
    internal static readonly string[] Accounts =
    [
        Journeys.OrdinaryAccount,
        "In March a customer could not pay on a Saturday. I rebuilt the case on my laptop, found the rounding in the total, and wrote a test for it. The fix went out on Monday.",
        "Two weeks ago I set up the checks for the new receipt printer. I tried paper out, power off and a double press, and wrote up four faults. All four were mended before the pilot.",
    ];

    [Theory]
    [InlineData("Sqlite", 1280, 900, false)]
    [InlineData("Sqlite", 1280, 900, true)]
    [InlineData("Sqlite", 320, 720, false)]
    [InlineData("Sqlite", 320, 720, true)]
    [InlineData("Cosmos", 320, 720, true)]
    public async Task Should_reach_the_heat_map_and_an_agreed_plan_by_buttons(string provider, int width, int height, bool dark)
    {
        await using var zavmo = new ZavmoProcess(provider);
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync(width, height, dark);
        await page.Page.GotoAsync(zavmo.Address);

        await page.Buttons("Yes, keep my answers").Last.WaitForAsync();
        await page.AssertAccessibleAsync("welcome");
        await page.PressWhenThereAsync("Yes, keep my answers");
        await page.PressWhenThereAsync("Software Test Engineer");
        await page.PressWhenThereAsync("Quick, about 10 minutes");
        await page.PressWhenThereAsync("No adjustments");
        for (var card = 1; card <= 3; card++)
        {
            await page.SeeAsync($"Step {card} of about 7");
            await page.RateAllAsync("3");
            if (card == 1)
            {
                await page.AssertAccessibleAsync("self-ratings");
            }

            await page.PressWhenThereAsync("Save my ratings");
        }

        await page.SeeAsync("Step 4 of about 7");
        await page.RateAllAsync("3");
        await page.PressWhenThereAsync("Save my answers");
        await page.SayAsync("A reference letter from Harrow Tills, 2024.");
        await page.SayAsync("that's all");

        await page.SeeAsync("Step 5 of about 7");
        await page.SettleAsync();
        await page.AssertAccessibleAsync("a question");
        await AnswerAsync(page);
        await page.SettleAsync();
        await page.AssertAccessibleAsync("heat map");
        await page.ScreenshotAsync($"heat-map-buttons-{width}-{(dark ? "dark" : "light")}", provider);

        await page.PressWhenThereAsync("Plan my learning");
        await page.PressWhenThereAsync("About 2 hours a week");
        await page.PressWhenThereAsync("Gentle, two fifths stay free");
        await page.PressWhenThereAsync("Nothing more planned");
        await page.SeeAsync("A suggestion, not agreed yet");
        await page.SettleAsync();
        await page.AssertAccessibleAsync("suggested plan");
        await page.ScreenshotAsync($"plan-buttons-{width}-{(dark ? "dark" : "light")}", provider);
        await page.PressWhenThereAsync("Agree this plan");
        await page.SeeAsync("Agreed on");
        await page.SettleAsync();
        await page.AssertAccessibleAsync("agreed plan");
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("Sqlite", 1280, 900, true)]
    [InlineData("Cosmos", 1280, 900, true)]
    [InlineData("Sqlite", 320, 720, false)]
    public async Task Should_reach_the_heat_map_by_typing_alone_and_go_on_after_a_kill(string provider, int width, int height, bool dark)
    {
        await using var zavmo = new ZavmoProcess(provider);
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync(width, height, dark);
        await page.Page.GotoAsync(zavmo.Address);

        await page.SeeAsync("an AI");
        await page.SayAsync("yes");
        await page.SeeAsync("Which one");
        await page.SayAsync("software test engineer");
        await page.SeeAsync("How much time");
        await page.SayAsync("quick");
        await page.SeeAsync("I can change how I ask");
        await page.SayAsync("none");
        await page.SeeAsync("Step 1 of about 7");
        await page.SayAsync("3 4 2 3 3");

        await page.SeeAsync("Step 2 of about 7");
        await zavmo.KillAsync();
        await zavmo.StartAsync();
        await page.Page.ReloadAsync();

        await page.SeeAsync("Step 2 of about 7");
        await page.SayAsync("3,3,3,2,2");
        await page.SeeAsync("Step 3 of about 7");
        await page.SayAsync("443");
        await page.SeeAsync("Step 4 of about 7");
        await page.SayAsync("nearly, no");
        await AnswerAsync(page);
        await page.SettleAsync();
        await page.ScreenshotAsync($"heat-map-typing-{width}-{(dark ? "dark" : "light")}", provider);
    }

    private static async Task AnswerAsync(BrowserPage page)
    {
        for (var question = 0; question < Accounts.Length; question++)
        {
            await page.SeeAsync($"Step {question + 5} of about 7");
            await page.SayAsync(Accounts[question]);
            var next = question + 1 < Accounts.Length ? $"Step {question + 6} of about 7" : "Your skills map";
            for (var probe = 0; probe < 2 && !await page.SeesSoonAsync(next); probe++)
            {
                await page.SayAsync(Probe);
            }

            await page.SeeAsync(next);
        }
    }
}
