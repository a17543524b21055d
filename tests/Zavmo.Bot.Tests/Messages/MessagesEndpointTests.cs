using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Cli;

namespace Zavmo.Bot.Tests.Messages;

/// <summary><c>POST /api/messages</c> by the wire: what is refused, and that answers come through the service URL.</summary>
public sealed class MessagesEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-messages");
    private readonly ConcurrentQueue<(string Path, JsonNode Activity)> answers = new();
    private readonly HttpClient http = new();
    private WebApplication zavmo = null!;
    private WebApplication channel = null!;

    public async Task InitializeAsync()
    {
        zavmo = ZavmoHost.Create(
        [
            $"--Storage:Sqlite:Path={Path.Combine(folder.FullName, "zavmo.db")}", "--environment=Development",
            "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error",
        ]);
        await zavmo.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        channel = builder.Build();
        channel.MapFallback(async (HttpRequest request) =>
        {
            answers.Enqueue((request.Path, (await JsonNode.ParseAsync(request.Body))!));
            return Results.Json(new { id = $"a{answers.Count}" });
        });
        await channel.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await zavmo.DisposeAsync();
        await channel.DisposeAsync();
        folder.Delete(recursive: true);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Should_answer_through_the_service_url()
    {
        var response = await PostAsync(Activity(channel.Urls.First()).ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, response.Status);
        var (path, answer) = Assert.Single(answers);
        Assert.StartsWith("/v3/conversations/c/activities", path, StringComparison.Ordinal);
        Assert.Equal("message", answer["type"]!.ToString());
        Assert.Equal("u", answer["recipient"]!["id"]!.ToString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer["attachments"]![0]!["contentType"]!.ToString());
    }

    [Fact]
    public async Task Should_keep_the_turn_when_its_answer_cannot_be_delivered()
    {
        var lost = await PostAsync(Activity("http://127.0.0.1:9", id: "1").ToJsonString());
        var next = await PostAsync(Activity(channel.Urls.First(), id: "2", text: "yes").ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, lost.Status);
        Assert.Equal(HttpStatusCode.Accepted, next.Status);
        Assert.Contains(answers, answer => answer.Activity.ToJsonString().Contains("role", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[1]", "'type'")]
    [InlineData("""{"type":"message"}""", "'id'")]
    public async Task Should_say_what_is_wrong_with_a_body(string body, string problem)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.Status);
        Assert.Contains(problem, JsonNode.Parse(response.Body)!["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refuse_a_service_url_of_another_machine()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(Activity("https://example.org/").ToJsonString())).Status);
        Assert.Empty(answers);
    }

    [Fact]
    public async Task Should_refuse_to_speak_for_the_web_chat()
    {
        var activity = Activity(channel.Urls.First());
        activity["channelId"] = "webchat";

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(activity.ToJsonString())).Status);
    }

    private static JsonObject Activity(string serviceUrl, string id = "1", string text = "hi") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "u" },
        ["recipient"] = new JsonObject { ["id"] = "zavmo" },
        ["conversation"] = new JsonObject { ["id"] = "c" },
        ["text"] = text,
    };

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(zavmo.Urls.First() + "/api/messages"), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
