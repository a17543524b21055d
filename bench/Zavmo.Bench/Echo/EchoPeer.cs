using System.Net.Http.Headers;
using System.Text.Json;

namespace Zavmo.Bench.Echo;

/// <summary>The baseline: Kestrel, the same JSON read into records by generated code, one reply by a pooled client.</summary>
internal static class EchoPeer
{
    public static async Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        using var client = new HttpClient();
        ServerProcess.MapCounters(app);
        app.MapPost("/api/messages", http => EchoAsync(http, client));
        await app.RunAsync();
    }

    private static async Task EchoAsync(HttpContext http, HttpClient client)
    {
        var activity = (await JsonSerializer.DeserializeAsync(http.Request.Body, EchoJson.Default.EchoActivity))!;
        var reply = new EchoActivity
        {
            Type = "message",
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            From = activity.Recipient,
            Recipient = activity.From,
            Conversation = activity.Conversation,
            ReplyToId = activity.Id,
            Text = activity.Text,
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, EchoJson.Default.EchoActivity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var url = new Uri($"{activity.ServiceUrl}/v3/conversations/{activity.Conversation!.Id}/activities/{activity.Id}");
        using var answer = await client.PostAsync(url, content);
        answer.EnsureSuccessStatusCode();
        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
