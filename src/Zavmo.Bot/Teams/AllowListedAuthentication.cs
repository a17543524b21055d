using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Zavmo.Bot.Teams;

/// <summary>
/// Authentication whose clients speak only to service hosts of Microsoft's channels, over https. The Bot Framework sends the bot's token to
/// whatever host an activity names.
/// </summary>
/// <param name="inner">What tells who calls and makes the clients.</param>
/// <param name="allowsLoopback">Whether this machine may be a channel too; for Development.</param>
public sealed class AllowListedAuthentication(BotFrameworkAuthentication inner, bool allowsLoopback) : BotFrameworkAuthentication
{
    /// <inheritdoc />
    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    /// <inheritdoc />
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var result = await inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return Guarded(result);
    }

    /// <inheritdoc />
    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        var result = await inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);
        return Guarded(result);
    }

    /// <inheritdoc />
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new AllowListedConnectorFactory(inner.CreateConnectorFactory(claimsIdentity), allowsLoopback);

    /// <inheritdoc />
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    private AuthenticateRequestResult Guarded(AuthenticateRequestResult result)
    {
        result.ConnectorFactory = new AllowListedConnectorFactory(result.ConnectorFactory, allowsLoopback);
        return result;
    }
}
