using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
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
    private readonly Channel<(string Path, JsonNode Activity)> answers = Channel.CreateUnbounded<(string, JsonNode)>();
    private int sent;
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
            if (request.Path.StartsWithSegments("/gone"))
            {
                return Results.NotFound();
            }

            await answers.Writer.WriteAsync((request.Path, (await JsonNode.ParseAsync(request.Body))!));
            return Results.Json(new { id = $"a{Interlocked.Increment(ref sent)}" });
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
        var (path, answer) = await AnswerAsync();
        Assert.StartsWith("/v3/conversations/c/activities", path, StringComparison.Ordinal);
        Assert.Equal("message", answer["type"]!.ToString());
        Assert.Equal("u", answer["recipient"]!["id"]!.ToString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer["attachments"]![0]!["contentType"]!.ToString());
    }

    [Fact]
    public async Task Should_keep_the_turn_when_its_answer_cannot_be_delivered()
    {
        var lost = await PostAsync(Activity(channel.Urls.First() + "/gone/", id: "1").ToJsonString());
        var next = await PostAsync(Activity(channel.Urls.First(), id: "2", text: "yes").ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, lost.Status);
        Assert.Equal(HttpStatusCode.Accepted, next.Status);
        Assert.DoesNotContain("attachments", (await AnswerAsync()).Activity.ToJsonString(), StringComparison.Ordinal);
        var card = await AnswerAsync();
        while (card.Activity["attachments"] is null)
        {
            card = await AnswerAsync();
        }

        Assert.Contains("role", card.Activity.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", "not a valid activity")]
    [InlineData("[1]", "not a valid activity")]
    [InlineData("""{"type":"message","text":5}""", "$.text")]
    [InlineData("{}", "'type'")]
    [InlineData("""{"type":"message"}""", "'id'")]
    public async Task Should_say_what_is_wrong_with_a_body(string body, string problem)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.Status);
        Assert.Contains(problem, JsonNode.Parse(response.Body)!["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    public async Task Should_refuse_a_service_url_of_another_machine(string url)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(Activity(url).ToJsonString())).Status);
        Assert.False(answers.Reader.TryRead(out _));
    }

    [Fact]
    public async Task Should_refuse_a_page_of_a_browser_and_what_is_not_json()
    {
        var activity = Activity(channel.Urls.First()).ToJsonString();
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(activity, type: "text/plain")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(activity, header: ("Origin", "https://example.org"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(activity, header: ("Host", "example.org"))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(new string(' ', 300_000))).Status);
        Assert.False(answers.Reader.TryRead(out _));
    }

    [Fact]
    public async Task Should_answer_a_request_that_expects_the_replies()
    {
        var activity = Activity(channel.Urls.First());
        activity["deliveryMode"] = "expectReplies";

        var response = await PostAsync(activity.ToJsonString());
        var again = await PostAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.NotEmpty(JsonNode.Parse(response.Body)!["activities"]!.AsArray());
        Assert.Empty(JsonNode.Parse(again.Body)!["activities"]!.AsArray());
        Assert.False(answers.Reader.TryRead(out _));
    }

    [Fact]
    public async Task Should_answer_a_pressed_card_with_the_card_as_it_now_is()
    {
        await PostAsync(Activity(channel.Urls.First()).ToJsonString());
        var welcome = await AnswerAsync();
        var data = Fixtures.Learner.ButtonsOf(welcome.Activity.AsObject())[0];

        var response = await PostAsync(Invoke(data, "2").ToJsonString());
        var twice = await PostAsync(Invoke(data, "3").ToJsonString());
        var known = await PostAsync(Invoke(data, "3").ToJsonString());

        var answer = JsonNode.Parse(response.Body)!;
        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer["type"]!.ToString());
        Assert.DoesNotContain("\"nonce\"", answer["value"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(response.Body, twice.Body);
        Assert.Equal(response.Body, known.Body);
    }

    [Fact]
    public async Task Should_say_that_an_invoke_is_not_known()
    {
        var invoke = Invoke([], "2");
        invoke["name"] = "composeExtension/query";

        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(invoke.ToJsonString())).Status);
    }

    [Fact]
    public async Task Should_refuse_to_speak_for_the_web_chat()
    {
        var activity = Activity(channel.Urls.First());
        activity["channelId"] = "webchat";

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(activity.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked", "zz\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 5", "5\r\n{\"a\":\r\n0\r\n\r\n")]
    [InlineData("Content-Length: -1", "{}")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3", "{}")]
    [InlineData("Content-Length: 0", "")]
    public async Task Should_refuse_a_body_that_is_not_framed(string header, string body)
    {
        var address = new Uri(zavmo.Urls.First());
        using var client = new TcpClient(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n{header}\r\n\r\n{body}"));
        using var reader = new StreamReader(stream);

        Assert.StartsWith("HTTP/1.1 400 ", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_read_what_begins_with_a_byte_order_mark_and_refuse_what_is_not_utf_8()
    {
        var activity = Encoding.UTF8.GetBytes(Activity(channel.Urls.First()).ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, await PostAsync([.. Encoding.UTF8.Preamble, .. activity]));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync([.. activity[..^1], 0xED, 0xA0, 0x80, .. activity[^1..]]));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(Encoding.Unicode.GetBytes(Activity(channel.Urls.First()).ToJsonString())));
    }

    [Theory]
    [InlineData("id", null)]
    [InlineData("replyToId", "a\u0000b")]
    [InlineData("serviceUrl", null)]
    public async Task Should_refuse_ids_that_no_channel_has(string name, string? value)
    {
        var activity = Activity(channel.Urls.First());
        activity[name] = value ?? channel.Urls.First() + new string('x', 1000);

        var (status, body) = await PostAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(name, body, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri(zavmo.Urls.First() + "/api/messages"), content);
        return response.StatusCode;
    }

    private async Task<(string Path, JsonNode Activity)> AnswerAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await answers.Reader.ReadAsync(limit.Token);
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

    private JsonObject Invoke(JsonObject data, string id)
    {
        var invoke = Activity(channel.Urls.First(), id);
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";
        invoke["replyToId"] = "a1";
        invoke["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = data["verb"]?.DeepClone(), ["data"] = data.DeepClone() },
        };
        return invoke;
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(
        string body, string type = "application/json", (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, zavmo.Urls.First() + "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, type),
        };
        if (header is { } extra)
        {
            request.Headers.TryAddWithoutValidation(extra.Name, extra.Value);
        }

        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
