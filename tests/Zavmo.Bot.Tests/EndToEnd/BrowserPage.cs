using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>Zavmo's page in a browser, as a learner uses it.</summary>
public sealed class BrowserPage
{
    private bool afterKnown;

    public BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => OnConsole(message);
        page.PageError += (_, error) => Problems.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss", IsLoopback: false })
            {
                Problems.Enqueue("asked another host: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    public ConcurrentQueue<string> Problems { get; } = new();

    /// <summary>Where a learner types.</summary>
    public ILocator SendBox => Page.GetByPlaceholder("Type a message");

    /// <summary>What the bot and the learner said so far, cards included, each as one element, oldest first.</summary>
    public ILocator Messages => Page.Locator(".webchat__bubble__content");

    /// <summary>Types a message and sends it with the Enter key.</summary>
    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>
    /// The buttons of that name on cards and among suggested actions, oldest first. Web Chat repeats each one for screen readers for a
    /// moment; those copies are left out.
    /// </summary>
    public ILocator Buttons(string name) => Page.Locator(".ac-pushButton, .webchat__suggested-action")
        .And(Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }));

    /// <summary>Presses the newest button of that name.</summary>
    public Task PressAsync(string name) => Buttons(name).Last.ClickAsync();

    /// <summary>Waits until a text is seen, as part of a message.</summary>
    public Task SeeAsync(string text) => Messages.GetByText(text).Last.WaitForAsync();

    /// <summary>Waits for a button and presses the newest of that name.</summary>
    public async Task PressWhenThereAsync(string name)
    {
        await Buttons(name).Last.WaitForAsync();
        await PressAsync(name);
    }

    /// <summary>Chooses the same level in every open drop-down of the newest card.</summary>
    public async Task RateAllAsync(string level)
    {
        var inputs = Page.Locator(".ac-adaptiveCard", new PageLocatorOptions { Has = Page.Locator("select") }).Last.Locator("select");
        var count = await inputs.CountAsync();
        for (var input = 0; input < count; input++)
        {
            await inputs.Nth(input).SelectOptionAsync(level);
        }
    }

    /// <summary>Whether a text is seen within a few seconds.</summary>
    public async Task<bool> SeesSoonAsync(string text)
    {
        try
        {
            await Messages.GetByText(text).Last.WaitForAsync(new LocatorWaitForOptions { Timeout = 3000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Waits until the newest message is in view and nothing moves any more.</summary>
    public async Task SettleAsync()
    {
        await Messages.Last.ScrollIntoViewIfNeededAsync();
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 800)))");
    }

    /// <summary>Fails on anything that axe-core calls serious or critical on the page as it is now.</summary>
    /// <param name="where">Where the learner is, for the message.</param>
    public async Task AssertAccessibleAsync(string where)
    {
        var found = await Page.RunAxe();
        List<string> grave = [];
        foreach (var violation in found.Violations.Where(violation => violation.Impact is "serious" or "critical"))
        {
            foreach (var node in violation.Nodes)
            {
                var seen = await Page.Locator(node.Target.ToString()).First.EvaluateAsync<string>("element => element.getAttribute('aria-label') + ' | ' + element.innerText");
                grave.Add($"{violation.Id} ({violation.Impact}): {node.Html}{Environment.NewLine}{seen}");
            }
        }

        Assert.True(grave.Count == 0, $"{where}:{Environment.NewLine}{string.Join(Environment.NewLine, grave)}");
        Assert.NotEmpty(found.Passes);
    }

    /// <summary>Keeps a screenshot in <c>artifacts/screenshots</c> of the repository; those on Cosmos DB in a folder of their own.</summary>
    public Task ScreenshotAsync(string name, string provider = "Sqlite") => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Root(), "artifacts", "screenshots", provider == "Sqlite" ? "" : provider, name + ".png"),
    });

    // Web Chat logs every ToggleVisibility, which works, as an unknown action: one line, then the action itself.
    private void OnConsole(IConsoleMessage message)
    {
        var known = message.Text.StartsWith("Web Chat: received unknown action from Adaptive Cards", StringComparison.Ordinal);
        if (message.Type == "error" && !known && !afterKnown)
        {
            Problems.Enqueue(message.Text);
        }

        afterKnown = known;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Zavmo.Bot.sln above the tests.");
        }

        return folder.FullName;
    }
}
