using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Secrets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Tests.Storage.Protection;

/// <summary>
/// The part of the secrets REST interface that is used, on this machine: the challenge, a secret, one version of it, the list of versions.
/// The client speaks to the vault's own https address; its transport leads here.
/// </summary>
internal sealed class VaultStub : IAsyncDisposable
{
    public const string Uri = "https://zavmo-test.vault.azure.net/";

    private readonly WebApplication app;
    private readonly List<(string Version, string Value, bool Enabled)> versions = [];

    private VaultStub(WebApplication app) => this.app = app;

    /// <summary>What every request is answered with, when it is not 200.</summary>
    public int Refuses { get; set; } = StatusCodes.Status200OK;

    public static async Task<VaultStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new VaultStub(builder.Build());
        stub.app.MapGet("/secrets/{name}/versions", (HttpContext http) => stub.Answer(http, () => new JsonObject
        {
            ["value"] = new JsonArray([.. stub.versions.Select((version, at) => Attributes(version, at))]),
        }));
        stub.app.MapGet("/secrets/{name}/{version?}", (HttpContext http, string? version) => stub.Answer(http, () =>
        {
            var at = string.IsNullOrEmpty(version) ? stub.versions.Count - 1 : stub.versions.FindIndex(each => each.Version == version);
            var secret = Attributes(stub.versions[at], at);
            secret["value"] = stub.versions[at].Value;
            return secret;
        }));
        await stub.app.StartAsync();
        return stub;
    }

    public void Add(string value, bool enabled = true) => versions.Add(($"{versions.Count + 1:D32}", value, enabled));

    public void DisableOldest() => versions[0] = versions[0] with { Enabled = false };

    /// <summary>Leads the bot's client here.</summary>
    public void Connect(IServiceCollection services) => services.AddSingleton<VaultConnection>(vault => new SecretClient(
        vault,
        new FixedToken(),
        new SecretClientOptions { Transport = new HttpClientTransport(new HttpClient(new Detour(new Uri(app.Urls.First())))), Retry = { MaxRetries = 0 } }));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static JsonObject Attributes((string Version, string Value, bool Enabled) version, int at) => new()
    {
        ["id"] = $"{Uri}secrets/ring/{version.Version}",
        ["attributes"] = new JsonObject { ["enabled"] = version.Enabled, ["created"] = 1_800_000_000 + at, ["updated"] = 1_800_000_000 + at },
    };

    private async Task Answer(HttpContext http, Func<JsonObject> body)
    {
        if (http.Request.Headers.Authorization.Count == 0)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            http.Response.Headers.WWWAuthenticate = "Bearer authorization=\"https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001\", resource=\"https://vault.azure.net\"";
            return;
        }

        http.Response.StatusCode = versions.Count == 0 && Refuses == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : Refuses;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(http.Response.StatusCode == StatusCodes.Status200OK
            ? body().ToJsonString()
            : """{"error":{"code":"Refused","message":"No."}}""");
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Detour(Uri to) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Turn(request);
            return base.Send(request, cancellationToken);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Turn(request);
            return base.SendAsync(request, cancellationToken);
        }

        private void Turn(HttpRequestMessage request) =>
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = to.Scheme, Host = to.Host, Port = to.Port }.Uri;
    }
}
