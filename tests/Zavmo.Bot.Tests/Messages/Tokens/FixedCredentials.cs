using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Zavmo.Bot.Tests.Messages.Tokens;

/// <summary>Credentials of an app that always carry the same token.</summary>
internal sealed class FixedCredentials(string ownId, string token) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == ownId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(new Fixed(token));

    private sealed class Fixed(string token) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return Task.CompletedTask;
        }
    }
}
