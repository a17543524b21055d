using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Bots;

/// <summary>
/// Runs a stored activity through the middleware and the bot, and delivers what the pipeline commits. What the bot sends
/// during its turn is caught and buffered; typing alone goes straight out. A channel of this process has a sender; every
/// other one is answered through its service URL.
/// </summary>
public sealed partial class ZavmoAdapter : CloudAdapter
{
    private readonly IReadOnlyList<IChannelSender> senders;

    /// <summary>An adapter over the channels of this process and those that the authentication makes clients for.</summary>
    public ZavmoAdapter(
        IEnumerable<IChannelSender> senders, BotFrameworkAuthentication authentication, IOptions<MicrosoftAppOptions> app, ILogger<ZavmoAdapter> logger)
        : base(authentication, logger)
    {
        ArgumentNullException.ThrowIfNull(app);
        this.senders = [.. senders];
        appId = app.Value.MicrosoftAppId;
        Use(new ShowTypingMiddleware(500, 2000));
    }

    /// <summary>Whether the channel is one of this process, which nothing outside may speak for.</summary>
    public bool IsOwn(string channelId) => Sender(channelId) is not null;

    /// <summary>Runs the bot on a message; what it sends is collected by the turn.</summary>
    public async Task<TurnRun> RunAsync(
        InboundActivity inbound, Turn turn, IReadOnlyList<StackFrame> stack, IBot bot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        ArgumentNullException.ThrowIfNull(bot);
        var activity = inbound.Handed?.Take() ?? Payload.Parse(inbound.RawBody);
        OwnName.RemoveFrom(activity);
        TeamsEvent.Simplify(activity);
        var dialogs = new StoredDialogs(stack);
        int? invokeStatus = activity.Type == ActivityTypes.Invoke ? (int)HttpStatusCode.NotImplemented : null;
        Task OnTurnAsync(ITurnContext context, CancellationToken cancellation)
        {
            context.TurnState.Add(turn);
            context.TurnState.Add(dialogs);
            context.OnSendActivities((_, activities, next) =>
            {
                invokeStatus = activities.Where(sent => sent.Type == ActivityTypesEx.InvokeResponse)
                    .Select(sent => (sent.Value as InvokeResponse)?.Status).FirstOrDefault() ?? invokeStatus;
                return BufferAsync(turn, activities, next);
            });
            return bot.OnTurnAsync(context, cancellation);
        }

        if (IsOwn(activity.ChannelId))
        {
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, OnTurnAsync, cancellationToken);
        }
        else
        {
            await ProcessActivityAsync(CallerOf(inbound), activity, OnTurnAsync, cancellationToken);
        }

        return new TurnRun(
            dialogs.Frames,
            References.ToAnswer(activity),
            activity.ReplyToId,
            invokeStatus,
            LearnerInput.From(activity).Action?.Nonce ?? "",
            ConversationScope.IsPersonal(activity) ? References.ToReach(activity) : null);
    }

    private AuthenticateRequestResult CallerOf(InboundActivity inbound)
    {
        var identity = new ClaimsIdentity(inbound.Claims.Select(claim => new Claim(claim.Type, claim.Value)), inbound.AuthenticationType);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = inbound.Audience ?? BotFrameworkAuthentication.GetOriginatingAudience(),
            CallerId = inbound.CallerId,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(identity),
        };
    }

    private static Task<ResourceResponse[]> BufferAsync(Turn turn, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (activities.TrueForAll(activity => activity.Type is ActivityTypes.Typing or ActivityTypesEx.InvokeResponse))
        {
            return next();
        }

        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            turn.Say(activity.Text);
        }

        return Task.FromResult(activities.ConvertAll(_ => new ResourceResponse()).ToArray());
    }

    private IChannelSender? Sender(string channelId) => senders.FirstOrDefault(sender => sender.Serves(channelId));
}
