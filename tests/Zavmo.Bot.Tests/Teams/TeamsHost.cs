using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>The product on a port of its own with a local Teams at its side: activities go in as Teams sends them.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    public const string Tenant = "b7a3f3c2-6a0d-4c53-9c1e-2f4f0a9d8e10";
    public const string Bot = "28:bot";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-teams");
    private readonly HttpClient http = new();
    private readonly string[] settings;
    private readonly Action<IServiceCollection>? adjust;
    private WebApplication app;
    private int sent;

    private TeamsHost(StubConnector connector, string[] settings, Action<IServiceCollection>? adjust)
    {
        Connector = connector;
        this.settings = settings;
        this.adjust = adjust;
        app = Create();
    }

    public StubConnector Connector { get; }

    public IServiceProvider Services => app.Services;

    public string DatabasePath => Path.Combine(folder.FullName, "zavmo.db");

    public Uri Address => new(app.Urls.First());

    public static async Task<TeamsHost> StartAsync(Action<IServiceCollection>? adjust = null, params string[] settings)
    {
        var host = new TeamsHost(await StubConnector.StartAsync(), settings, adjust);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>Stops the product and starts it again on the same database; the local Teams goes on.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = Create();
        await app.StartAsync();
    }

    /// <summary>An activity as Teams makes it; <paramref name="part"/> adds and replaces.</summary>
    public JsonObject Activity(string type, string user = "29:sam", JsonObject? part = null)
    {
        var number = Interlocked.Increment(ref sent).ToString(CultureInfo.InvariantCulture);
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"f:{number}",
            ["timestamp"] = "2026-03-02T09:00:00.000Z",
            ["localTimestamp"] = "2026-03-02T10:00:00.000+01:00",
            ["localTimezone"] = "Europe/Berlin",
            ["channelId"] = "msteams",
            ["serviceUrl"] = Connector.Url,
            ["from"] = new JsonObject { ["id"] = user, ["name"] = "Sam Field", ["aadObjectId"] = "6f1d0d6e-52f5-4b4a-a2a4-6d6b7f0c8a11" },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Zavmo" },
            ["conversation"] = new JsonObject { ["id"] = $"a:{user}", ["conversationType"] = "personal", ["tenantId"] = Tenant },
            ["locale"] = "en-GB",
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Web", ["timezone"] = "Europe/Berlin",
            }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        };
        foreach (var (name, value) in part ?? [])
        {
            activity[name] = value?.DeepClone();
        }

        return activity;
    }

    public Task<(HttpStatusCode Status, string Body)> SayAsync(string text, string user = "29:sam") =>
        PostAsync(Activity("message", user, new JsonObject { ["text"] = text, ["textFormat"] = "plain" }));

    /// <summary>Says something and waits for the last thing that is answered: the one after which the bot is quiet.</summary>
    public async Task<IReadOnlyList<ConnectorCall>> TalkAsync(JsonObject activity)
    {
        var (status, body) = await PostAsync(activity);
        Assert.True(status is HttpStatusCode.Accepted, $"{status}: {body}");
        await QuietAsync();
        return [.. Connector.TakeAll().Where(call => call.Type != "typing")];
    }

    public Task<IReadOnlyList<ConnectorCall>> TalkAsync(string text, string user = "29:sam") =>
        TalkAsync(Activity("message", user, new JsonObject { ["text"] = text, ["textFormat"] = "plain" }));

    /// <summary>Waits until no message is open.</summary>
    public async Task QuietAsync()
    {
        var inbox = Services.GetRequiredService<IInboxStore>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await inbox.ListAsync(InboxState.Open, 1, limit.Token)).Count > 0)
        {
            await Task.Yield();
        }
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "api/messages"))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Connector.DisposeAsync();
        http.Dispose();
        folder.Delete(recursive: true);
    }

    private WebApplication Create() => ZavmoHost.Create(
        [
            $"--Storage:Sqlite:Path={DatabasePath}", "--environment=Development", "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Error", .. settings,
        ],
        services =>
        {
            services.ShareAssets();
            adjust?.Invoke(services);
        });
}
