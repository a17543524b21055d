using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

/// <summary>Runs activities outside the request that brought them, as a bot with an inbox does.</summary>
internal sealed class StoredTurnAdapter(BotFrameworkAuthentication authentication) : CloudAdapter(authentication)
{
    public Task<InvokeResponse> RunAsync(Activity activity, BotCallbackHandler callback)
    {
        var identity = CreateClaimsIdentity("");
        var result = new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
            CallerId = "caller",
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(identity),
        };
        return ProcessActivityAsync(result, activity, callback, CancellationToken.None);
    }
}
