using Microsoft.Playwright;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>Debian's Chromium, headless, driven by Playwright; shared by the tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Executable;
        Assert.True(File.Exists(path),
            $"These tests drive a real browser, and {path} is not there. tests/run.sh installs it (apt-get install chromium); CHROMIUM names another one.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>
    /// A page in a browser profile of its own. Problems collects what the browser complained about: script errors, failed loads,
    /// breaches of the content security policy, and requests to another host than this machine.
    /// </summary>
    public async Task<BrowserPage> NewPageAsync(int width = 1280, int height = 900, bool dark = false, IBrowserContext? sameProfile = null)
    {
        var context = sameProfile ?? await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "en-GB",
        });
        return new BrowserPage(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
