using Microsoft.Playwright;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>Headless Chromium that renders cards with Microsoft's renderer.</summary>
public sealed class CardBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser!.CloseAsync();
        _playwright!.Dispose();
    }

    /// <summary>Renders a card at a width in CSS pixels; the page is left open for questions.</summary>
    internal async Task<IPage> RenderAsync(string card, string hostConfig, int width, bool dark = false)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width + 24, Height = 900 },
        });
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cards", "Browser", "page.html")));
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = NpmRenderer.Script });
        await page.EvaluateAsync(
            """
            ([json, config, width, dark]) => {
              document.body.className = dark ? "dark" : "light";
              const frame = document.getElementById("frame");
              frame.style.width = width + "px";
              const card = new AdaptiveCards.AdaptiveCard();
              card.hostConfig = new AdaptiveCards.HostConfig(JSON.parse(config));
              window.sent = [];
              card.onExecuteAction = action => window.sent.push({ ...action.data });
              card.parse(JSON.parse(json));
              frame.appendChild(card.render());
              window.card = card;
            }
            """,
            new object[] { card, hostConfig, width, dark });
        return page;
    }

    internal static async Task ShootAsync(IPage page, string name)
    {
        var path = Path.Combine(Repository.Root, "artifacts", "cards", name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
    }

    internal static Task<double> HeightAsync(IPage page) =>
        page.EvaluateAsync<double>("document.querySelector('#frame').getBoundingClientRect().height");
}
