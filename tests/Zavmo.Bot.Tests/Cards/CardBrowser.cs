using Microsoft.Playwright;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>Headless Chromium that renders cards with Microsoft's renderer.</summary>
public sealed class CardBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The one page; every card replaces the one before.</summary>
    internal IPage Page { get; private set; } = null!;

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
        Page = await _browser.NewPageAsync();
        await Page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Cards", "Browser", "page.html")));
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = NpmRenderer.Script });
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = PageFile("cards.js") });
        await Page.EvaluateAsync("css => document.getElementById('page-css').textContent = css", await File.ReadAllTextAsync(PageFile("app.css")));
    }

    public async Task DisposeAsync()
    {
        await _browser!.CloseAsync();
        _playwright!.Dispose();
    }

    /// <summary>Renders a card at a width in CSS pixels, as the product's own page does: with its host config and its styles.</summary>
    internal async Task RenderOnPageAsync(string card, int width, bool dark = false)
    {
        var config = await Page.EvaluateAsync<string>("name => JSON.stringify(window.zavmoCards.hostConfig(name))", dark ? "dark" : "light");
        await RenderAsync(card, config, width, dark, page: true);
    }

    /// <summary>Renders a card at a width in CSS pixels.</summary>
    internal async Task RenderAsync(string card, string hostConfig, int width, bool dark = false, bool page = false)
    {
        await Page.SetViewportSizeAsync(width + 24, 400);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await Page.EvaluateAsync(
            """
            ([json, config, width, dark, page]) => {
              document.getElementById("page-css").disabled = !page;
              document.body.className = dark ? "dark" : "light";
              const frame = document.getElementById("frame");
              frame.style.width = width + "px";
              const card = new AdaptiveCards.AdaptiveCard();
              card.hostConfig = new AdaptiveCards.HostConfig(JSON.parse(config));
              window.sent = [];
              card.onExecuteAction = action => window.sent.push({ ...action.data });
              card.parse(JSON.parse(json));
              frame.replaceChildren(card.render());
            }
            """,
            new object[] { card, hostConfig, width, dark, page });
    }

    /// <summary>Height of the card in CSS pixels.</summary>
    internal Task<double> HeightAsync() =>
        Page.EvaluateAsync<double>("document.querySelector('#frame').getBoundingClientRect().height");

    private static string PageFile(string name) => Path.Combine(AppContext.BaseDirectory, "wwwroot", name);

    /// <summary>Keeps a picture for people, under <c>artifacts/cards</c>.</summary>
    internal Task ShootAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Repository.Root, "artifacts", "cards", name + ".png"),
        FullPage = true,
    });
}
