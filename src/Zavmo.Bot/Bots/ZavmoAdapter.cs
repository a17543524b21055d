using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Bots;

/// <summary>
/// Runs a stored activity through the middleware and the bot, and delivers what the pipeline commits. What the bot sends
/// during its turn is caught and buffered; typing alone goes straight out.
/// </summary>
public sealed class ZavmoAdapter : BotAdapter
{
    private readonly IReadOnlyList<IChannelSender> senders;

    /// <summary>An adapter over the channels that can be served.</summary>
    public ZavmoAdapter(IEnumerable<IChannelSender> senders)
    {
        this.senders = [.. senders];
        Use(new ShowTypingMiddleware(500, 2000));
    }

    /// <summary>Runs the bot on a message; what it sends is collected by the turn.</summary>
    public async Task<TurnRun> RunAsync(
        InboundActivity inbound, Turn turn, IReadOnlyList<StackFrame> stack, IBot bot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        ArgumentNullException.ThrowIfNull(bot);
        var activity = Payload.Parse(inbound.RawBody);
        using var context = new TurnContext(this, activity);
        var dialogs = new StoredDialogs(stack);
        context.TurnState.Add(turn);
        context.TurnState.Add(dialogs);
        int? invokeStatus = activity.Type == ActivityTypes.Invoke ? (int)HttpStatusCode.NotImplemented : null;
        context.OnSendActivities((_, activities, next) =>
        {
            invokeStatus = activities.Where(sent => sent.Type == ActivityTypesEx.InvokeResponse)
                .Select(sent => (sent.Value as InvokeResponse)?.Status).FirstOrDefault() ?? invokeStatus;
            return BufferAsync(turn, activities, next);
        });
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
        return new TurnRun(
            dialogs.Frames, ReferenceOf(activity), activity.ReplyToId, invokeStatus, LearnerInput.From(activity).Action?.Nonce ?? "");
    }

    /// <summary>Where answers to an activity go, as JSON of an activity.</summary>
    public static string ReferenceOf(Activity activity)
    {
        var reference = new Activity { Type = ActivityTypes.Message };
        reference.ApplyConversationReference(activity.GetConversationReference(), isIncoming: true);
        return Payload.Write(reference);
    }

    /// <summary>Sends one activity of a committed turn; returns the channel's id of it.</summary>
    public Task<string> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Sender(activity).SendAsync(activity.ServiceUrl, activity.Conversation.Id, Payload.Write(activity), cancellationToken);
    }

    /// <summary>Replaces an activity that was sent.</summary>
    public Task UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Sender(activity).UpdateAsync(
            activity.ServiceUrl, activity.Conversation.Id, activity.Id, Payload.Write(activity), cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            responses.Add(new ResourceResponse(await SendAsync(activity, cancellationToken)));
        }

        return [.. responses];
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        await UpdateAsync(activity, cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    /// <inheritdoc />
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Sender(reference.ChannelId).DeleteAsync(
            reference.ServiceUrl, reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    private static Task<ResourceResponse[]> BufferAsync(Turn turn, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (activities.TrueForAll(activity => activity.Type == ActivityTypes.Typing))
        {
            return next();
        }

        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            turn.Say(activity.Text);
        }

        return Task.FromResult(activities.ConvertAll(_ => new ResourceResponse()).ToArray());
    }

    private IChannelSender Sender(Activity activity) => Sender(activity.ChannelId);

    private IChannelSender Sender(string channelId) =>
        senders.FirstOrDefault(sender => sender.Serves(channelId))
        ?? throw new InvalidOperationException($"No sender serves the channel '{channelId}'.");
}
