using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Runs turns of channels, and answers at their service URLs.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    /// <summary>Checks the caller and runs the turn; null where the request asked for no answer.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who may call.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Runs the turn of a caller who was checked before; null where the request asked for no answer.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;
        var factory = authenticateRequestResult.ConnectorFactory;
        var connector = await factory.CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken);
        using var turn = CreateTurn(activity, authenticateRequestResult.ClaimsIdentity, connector, factory, callback);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return AnswerOf(turn);
    }

#pragma warning disable CA1822 // As the official class declares it.
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);
#pragma warning restore CA1822

    // The turn disposes of what it carries; the client's connections are shared and live on.
    private TurnContext CreateTurn(Activity activity, ClaimsIdentity identity, IConnectorClient connector, ConnectorFactory factory, BotCallbackHandler callback)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add<ConnectorFactory>(factory);
        turn.TurnState.Add(callback);
        if (identity is not null)
        {
            turn.TurnState.Add(BotIdentityKey, identity);
        }

        return turn;
    }

    private static InvokeResponse AnswerOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        return turn.Activity.Type != ActivityTypes.Invoke ? null
            : turn.TurnState.Get<Activity>(InvokeResponseKey) is { Value: InvokeResponse answer } ? answer
            : new InvokeResponse { Status = 501 };
    }
}
