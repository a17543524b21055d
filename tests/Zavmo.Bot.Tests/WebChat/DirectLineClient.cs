using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>Speaks Direct Line 3.0 as the page does.</summary>
internal sealed class DirectLineClient : IDisposable
{
    private DirectLineClient(Uri address) => Http = new HttpClient { BaseAddress = address };

    public HttpClient Http { get; }

    public string ConversationId { get; private set; } = "";

    public string UserId { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public static async Task<DirectLineClient> OpenAsync(WebChatHost host, string? userId = null)
    {
        var client = new DirectLineClient(host.Address);
        var token = await client.PostAsync("directline/tokens/generate", userId is null ? "{}" : $$$"""{"user":{"id":"{{{userId}}}"}}""");
        client.UserId = (string)token["userId"]!;
        client.Use((string)token["token"]!);
        var conversation = await client.PostAsync("directline/conversations", """{"locale":"en-GB"}""");
        client.ConversationId = (string)conversation["conversationId"]!;
        client.StreamUrl = (string)conversation["streamUrl"]!;
        return client;
    }

    public void Use(string token) => Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<HttpResponseMessage> SendAsync(string path, string body) =>
        Http.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));

    public async Task<JsonNode> PostAsync(string path, string body)
    {
        using var response = await SendAsync(path, body);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public async Task<JsonNode> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonNode>(path))!;

    public async Task<string> SayAsync(string text, string clientActivityId)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId },
        };
        return (string)(await PostAsync($"directline/conversations/{ConversationId}/activities", activity.ToJsonString()))["id"]!;
    }

    public Task<JsonNode> ActivitiesAsync(string watermark = "") =>
        GetAsync($"directline/conversations/{ConversationId}/activities?watermark={watermark}");

    public static async Task<ClientWebSocket> ConnectAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return socket;
    }

    public static async Task<JsonNode> NextAsync(ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[1 << 20];
        var length = 0;
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            length += result.Count;
        }
        while (!result.EndOfMessage);
        return JsonNode.Parse(buffer.AsSpan(0, length))!;
    }

    public void Dispose() => Http.Dispose();
}
