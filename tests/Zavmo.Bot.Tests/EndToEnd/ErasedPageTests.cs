namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>What the page shows after a reload when a learner had what was kept of them erased.</summary>
public sealed class ErasedPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_show_the_answer_to_a_no_and_nothing_before_it(string provider)
    {
        await using var zavmo = new ZavmoProcess(provider);
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(zavmo.Address);
        await page.SeeAsync("Do you agree that I keep it?");
        await page.SayAsync("what is this");

        // The welcome, the question and its answer.
        await page.Messages.Nth(2).WaitForAsync();
        await page.PressWhenThereAsync("No, keep nothing");
        await page.SeeAsync("I keep nothing but this no");
        Assert.Equal("I keep nothing but this no", Assert.Single(await ReloadAsync(page))[..26]);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_show_that_all_is_deleted_and_nothing_before_it(string provider)
    {
        await using var zavmo = new ZavmoProcess(provider);
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync();
        await page.Page.GotoAsync(zavmo.Address);
        await page.PressWhenThereAsync("Yes, keep my answers");
        await page.PressWhenThereAsync("Software Test Engineer");
        await page.SeeAsync("How much time");
        await page.SayAsync("delete my data");
        await page.PressWhenThereAsync("Yes, delete it all");
        await page.SeeAsync("Everything I had about you is deleted");
        var shown = await ReloadAsync(page);
        Assert.Equal(2, shown.Count);
        Assert.StartsWith("Everything I had about you is deleted", shown[0], StringComparison.Ordinal);
        Assert.Contains("Yes, keep my answers", shown[1], StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> ReloadAsync(BrowserPage page)
    {
        await page.SettleAsync();
        await page.Page.ReloadAsync();
        await page.Messages.Last.WaitForAsync();
        await page.SettleAsync();
        return await page.Messages.AllInnerTextsAsync();
    }
}
