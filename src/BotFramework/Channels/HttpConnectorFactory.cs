using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Zavmo.BotFramework;

/// <summary>Clients of channels that speak as one app.</summary>
internal sealed class HttpConnectorFactory(
    string appId, BotCloud cloud, ServiceClientCredentialsFactory credentials, Func<HttpClient> http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        var signs = await credentials.CreateCredentialsAsync(
            appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken);
        return new HttpConnector(new Uri(serviceUrl), signs, http());
    }
}
