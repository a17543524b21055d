using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Cli;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>The product behind its web server, and a connector that takes what it sends and gives it ids.</summary>
internal sealed class TeamsStub : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-teams");
    private readonly Channel<(string Id, JsonNode Activity)> sent = Channel.CreateUnbounded<(string, JsonNode)>();
    private readonly HttpClient http = new();
    private WebApplication zavmo = null!;
    private WebApplication connector = null!;
    private int ids;

    public IServiceProvider Services => zavmo.Services;

    public static async Task<TeamsStub> StartAsync()
    {
        var stub = new TeamsStub();
        stub.zavmo = ZavmoHost.Create(
        [
            $"--Storage:Sqlite:Path={Path.Combine(stub.folder.FullName, "zavmo.db")}", "--environment=Development",
            "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error",
        ], services => services.ShareAssets());
        await stub.zavmo.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        stub.connector = builder.Build();
        stub.connector.MapFallback(async (HttpRequest request) =>
        {
            var activity = (await JsonNode.ParseAsync(request.Body))!;
            var id = request.Method == HttpMethods.Put ? activity["id"]!.ToString() : $"1:{Interlocked.Increment(ref stub.ids)}";
            if (activity["type"]!.ToString() == "message")
            {
                await stub.sent.Writer.WriteAsync((id, activity));
            }

            return Results.Json(new { id });
        });
        await stub.connector.StartAsync();
        return stub;
    }

    /// <summary>The next message that the bot sent, with its id.</summary>
    public async Task<(string Id, JsonNode Activity)> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await sent.Reader.ReadAsync(limit.Token);
    }

    /// <summary>The first message from here on that has the property in its channel data.</summary>
    public async Task<(string Id, JsonNode Activity)> NextWithAsync(string property)
    {
        var next = await NextAsync();
        while (next.Activity["channelData"]?[property] is null)
        {
            next = await NextAsync();
        }

        return next;
    }

    /// <summary>Sends an activity of which only the interesting part is given.</summary>
    public async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject part, string id, string user = "sam", string channel = "msteams", string tenant = "contoso")
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = channel,
            ["serviceUrl"] = connector.Urls.First(),
            ["from"] = new JsonObject { ["id"] = user },
            ["recipient"] = new JsonObject { ["id"] = "zavmo" },
            ["conversation"] = new JsonObject { ["id"] = $"c-{user}" },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        };
        foreach (var (name, value) in part)
        {
            activity[name] = value?.DeepClone();
        }

        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(zavmo.Urls.First() + "/api/messages", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await zavmo.DisposeAsync();
        await connector.DisposeAsync();
        http.Dispose();
        folder.Delete(recursive: true);
    }
}
