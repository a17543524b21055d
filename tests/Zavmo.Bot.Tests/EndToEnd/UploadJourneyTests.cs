using Microsoft.Playwright;
using Zavmo.Bot.Tests.Roles.Documents;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>A learner sends a Word document by the page's own button, corrects what was understood and goes on with it.</summary>
public sealed class UploadJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280, 900, false)]
    [InlineData(320, 720, true)]
    public async Task Should_go_from_a_file_to_an_assessment_of_an_own_role(int width, int height, bool dark)
    {
        await using var zavmo = new ZavmoProcess("Sqlite");
        await zavmo.StartAsync();
        var page = await browser.NewPageAsync(width, height, dark);
        await page.Page.GotoAsync(zavmo.Address);
        await page.PressWhenThereAsync("Yes, keep my answers");
        await page.PressWhenThereAsync("Use my own job description");
        await page.SeeAsync("that's all");

        await UploadAsync(page, "picture.docx", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
        await page.SeeAsync("I read only text");
        await UploadAsync(page, "job.docx", WordFiles.Of(
            WordFiles.Text("Tree Surgeon", "Titel"),
            WordFiles.Text("Requirements", "SectionHead"),
            WordFiles.Text("Chainsaw maintenance", list: true),
            WordFiles.Text("Climbing with two anchor points", list: true),
            WordFiles.Text("Good communication with the public", list: true)));
        await page.SeeAsync("What I understood");
        await page.SettleAsync();
        await page.ScreenshotAsync($"own-role-check-{width}-{(dark ? "dark" : "light")}", "Sqlite");

        await page.SayAsync("add Aerial rescue");
        await page.SeeAsync("Added by you");
        await page.PressWhenThereAsync("That's right");
        await page.PressWhenThereAsync("Quick, about 10 minutes");
        await page.PressWhenThereAsync("No adjustments");
        await page.SeeAsync("Step 1 of");
        await page.SeeAsync("Aerial rescue");
        Assert.Empty(page.Problems);
    }

    private static Task UploadAsync(BrowserPage page, string name, byte[] bytes) => page.Page.Locator("input[type=file]").First.SetInputFilesAsync(
        new FilePayload { Name = name, MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Buffer = bytes });
}
