using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>The Bot Connector of a local Teams: takes what the bot sends, answers as it is told.</summary>
internal sealed class StubConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<ConnectorCall> calls = Channel.CreateUnbounded<ConnectorCall>();
    private int ids;

    private StubConnector(WebApplication app) => this.app = app;

    /// <summary>The service URL that activities name.</summary>
    public string Url => app.Urls.First() + "/_connector";

    /// <summary>Refuses a call: status, error code, Retry-After; null lets it pass.</summary>
    public Func<ConnectorCall, (int Status, string Code, int? RetryAfter)?> Refuse { get; set; } = _ => null;

    public static async Task<StubConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var stub = new StubConnector(app);
        app.MapFallback(stub.AnswerAsync);
        await app.StartAsync();
        return stub;
    }

    /// <summary>The next call that is no typing; each comes within ten seconds.</summary>
    public async Task<ConnectorCall> NextAsync()
    {
        while (true)
        {
            var call = await NextOfAnyTypeAsync();
            if (call.Type != "typing")
            {
                return call;
            }
        }
    }

    /// <summary>The next call, within ten seconds.</summary>
    public async Task<ConnectorCall> NextOfAnyTypeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await calls.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Everything that came and was not taken yet, typing included.</summary>
    public IReadOnlyList<ConnectorCall> TakeAll()
    {
        var taken = new List<ConnectorCall>();
        while (calls.Reader.TryRead(out var call))
        {
            taken.Add(call);
        }

        return taken;
    }

    /// <summary>Sees every call before it is answered.</summary>
    public Action<ConnectorCall> Seen { get; set; } = _ => { };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var body = request.Method is "GET" or "DELETE" ? null : await JsonNode.ParseAsync(request.Body);
        var call = new ConnectorCall(request.Method, PathOf(request), request.Headers.Authorization.ToString(), body);
        Seen(call);
        if (Refuse(call) is { } refusal)
        {
            await calls.Writer.WriteAsync(call);
            if (refusal.RetryAfter is { } seconds)
            {
                request.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }

            return Results.Json(new { error = new { code = refusal.Code, message = "refused" } }, statusCode: refusal.Status);
        }

        var id = Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture);
        await calls.Writer.WriteAsync(call with { Id = $"s{id}" });
        return call.Path == "/v3/conversations"
            ? Results.Json(new { id = $"a:made{id}" }, statusCode: 201)
            : Results.Json(new { id = $"s{id}" }, statusCode: request.Method == "POST" ? 201 : 200);
    }

    private static string PathOf(HttpRequest request) =>
        request.Path.StartsWithSegments("/_connector", out var rest) ? rest.Value! : request.Path.Value!;
}
