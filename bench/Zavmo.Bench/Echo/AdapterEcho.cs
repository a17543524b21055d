using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Zavmo.Bench.Echo;

/// <summary>
/// The adapter alone in a host that has nothing else, as the samples of the official SDKs are. With the address of an issuer callers are
/// authenticated and replies are signed; without one authentication is off.
/// </summary>
internal static class AdapterEcho
{
    public static async Task RunAsync(string url, string? issuer)
    {
        await using var app = SlimApp.Create(url);
        using var login = new HttpClient(new LoginRedirect(issuer ?? url));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(issuer is null ? [] : new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = EchoIssuer.AppId,
            ["MicrosoftAppTenantId"] = EchoIssuer.TenantId,
            ["MicrosoftAppPassword"] = "bench",
            ["ValidateAuthority"] = "false",
            ["ToBotFromChannelOpenIdMetadataUrl"] = issuer + "/metadata",
        }).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(
            configuration, new ConfigurationServiceClientCredentialFactory(configuration, login)));
        var bot = new EchoBot();
        app.MapPost("/api/messages", http => adapter.ProcessAsync(http.Request, http.Response, bot));
        await app.RunAsync();
    }

    // Azure.Identity speaks https only; the token of this bench comes from this machine.
    private sealed class LoginRedirect(string issuer) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(issuer + request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
