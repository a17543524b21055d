namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>From "hi" to the heat map without a mouse: Tab, Shift+Tab, Enter, Escape, arrow keys and typing.</summary>
public sealed class KeyboardJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string SendBox = "Type a message";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_reach_the_heat_map_with_the_keyboard_alone(string provider)
    {
        await using var zavmo = new ZavmoProcess(provider);
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(zavmo.Address);
        await page.SeeAsync("an AI");

        await TabToAsync(page, SendBox);
        await TypeAsync(page, "hi");
        await page.Messages.GetByText("hi", new() { Exact = true }).WaitForAsync();
        await page.SettleAsync();

        // Back from the send box, over the button for files and the end mark, to the messages; Enter goes into the last one.
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await page.Page.Keyboard.PressAsync("Enter");
        await PressAsync(page, "Yes, keep my answers");
        await PressNextAsync(page, "Software Test Engineer");
        await PressNextAsync(page, "Quick, about 10 minutes");
        await PressNextAsync(page, "No adjustments");
        for (var card = 1; card <= 3; card++)
        {
            await page.SeeAsync($"Step {card} of about 7");
            await FocusInCardAsync(page, $"Step {card} of about 7");
            await RateAsync(page, card < 3 ? 5 : 3);
            await PressAsync(page, "Save my ratings");
        }

        await page.SeeAsync("Step 4 of about 7");
        await FocusInCardAsync(page, "Step 4 of about 7");
        await RateAsync(page, 2);
        await PressAsync(page, "Save my answers");

        for (var question = 5; question <= 7; question++)
        {
            await page.SeeAsync($"Step {question} of about 7");
            if (question == 5)
            {
                // Out of the card, and to the send box.
                await FocusInCardAsync(page, "Step 5 of about 7");
                await page.Page.Keyboard.PressAsync("Escape");
                await TabToAsync(page, SendBox);
            }

            await TypeAsync(page, LearnerJourneyTests.Accounts[question - 5]);
            var next = question < 7 ? $"Step {question + 1} of about 7" : "Your skills map";
            for (var probe = 0; probe < 3 && !await page.SeesSoonAsync(next); probe++)
            {
                await TypeAsync(page, "That is all");
            }

            await page.SeeAsync(next);
        }

        Assert.Equal(SendBox, await FocusedAsync(page));
        Assert.Empty(page.Problems);
    }

    private static async Task PressNextAsync(BrowserPage page, string button)
    {
        await page.Buttons(button).Last.WaitForAsync();
        await FocusInCardAsync(page, button);
        await PressAsync(page, button);
    }

    private static async Task PressAsync(BrowserPage page, string button)
    {
        await TabToAsync(page, "BUTTON " + button);
        await page.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task FocusInCardAsync(BrowserPage page, string text) => await page.Page.WaitForFunctionAsync(
        "text => document.activeElement.closest('.ac-adaptiveCard')?.textContent.includes(text)", text);

    private static async Task RateAsync(BrowserPage page, int count)
    {
        for (var rated = 0; rated < count; rated++)
        {
            if (await page.Page.EvaluateAsync<string>("() => document.activeElement.tagName") != "SELECT")
            {
                await TabToAsync(page, "SELECT");
            }

            for (var level = 0; level < 3; level++)
            {
                await page.Page.Keyboard.PressAsync("ArrowDown");
            }

            await page.Page.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task TypeAsync(BrowserPage page, string text)
    {
        Assert.Equal(SendBox, await FocusedAsync(page));
        await page.Page.Keyboard.InsertTextAsync(text);
        await page.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(BrowserPage page, string wanted)
    {
        var passed = new List<string>();
        for (var tab = 0; tab < 15; tab++)
        {
            var focused = await FocusedAsync(page);
            if (focused == wanted || (wanted == "SELECT" && focused.StartsWith(wanted, StringComparison.Ordinal)))
            {
                return;
            }

            passed.Add(focused);
            await page.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab did not reach {wanted}, but: {string.Join(" | ", passed)}");
    }

    private static Task<string> FocusedAsync(BrowserPage page) => page.Page.EvaluateAsync<string>(
        "() => document.activeElement.placeholder || document.activeElement.tagName + ' ' + document.activeElement.textContent.trim()");
}
