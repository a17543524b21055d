using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Authentication;

/// <summary>The OpenID metadata and keys of one issuer, over http on this machine.</summary>
public sealed class OpenIdServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _fetches;

    private OpenIdServer(WebApplication app) => _app = app;

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    /// <summary>What the server answers instead of its metadata; null for the metadata.</summary>
    public int? Failure { get; set; }

    internal List<TestKey> Keys { get; } = [];

    public string Url => $"{_app.Urls.Single()}/metadata";

    public static async Task<OpenIdServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new OpenIdServer(builder.Build());
        server._app.MapGet("/metadata", server.Metadata);
        server._app.MapGet("/keys", () => Results.Json(new { keys = server.Keys.Select(key => key.Published()) }));
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Metadata()
    {
        Interlocked.Increment(ref _fetches);
        return Failure is { } status
            ? Results.StatusCode(status)
            : Results.Json(new Dictionary<string, object> { ["issuer"] = "x", ["jwks_uri"] = $"{_app.Urls.Single()}/keys" });
    }
}
