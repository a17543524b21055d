using System.Net.Http.Headers;
using System.Text.Json;

namespace Zavmo.Bench.Echo;

/// <summary>
/// The limit: Kestrel, the activity read into a record by generated code, the same reply as an adapter's posted by a pooled client,
/// and then, as the adapters do, the answer.
/// </summary>
internal static class BareEcho
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static async Task RunAsync(string url)
    {
        await using var app = SlimApp.Create(url);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
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
            Locale = activity.Locale,
            Text = activity.Text,
            InputHint = "acceptingInput",
            Attachments = [],
            Entities = [],
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, EchoJson.Default.EchoActivity));
        content.Headers.ContentType = Json;
        var url = new Uri($"{activity.ServiceUrl}/v3/conversations/{activity.Conversation!.Id}/activities/{activity.Id}");
        using var answer = await client.PostAsync(url, content);
        answer.EnsureSuccessStatusCode();
        http.Response.StatusCode = StatusCodes.Status200OK;
    }
}
