using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, updating and deleting at the service URL of the turn.</content>
public abstract partial class CloudAdapterBase
{
    private static readonly Task<ResourceResponse> Unsent = Task.FromResult<ResourceResponse>(null);

    /// <summary>Sends one after the other. A refusal of the channel is an <see cref="ErrorResponseException"/>; nothing is tried again.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            // The channel gives the id.
            activities[index].Id = null;
            responses[index] = await SendAsync(turnContext, activities[index], cancellationToken) ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Conversations(turnContext).UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Conversations(turnContext).DeleteActivityAsync(reference.Conversation?.Id, reference.ActivityId, cancellationToken);
    }

    private static Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.TryAdd(InvokeResponseKey, activity);
                return Unsent;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return Unsent;
            default:
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? Conversations(turn).SendToConversationAsync(activity, cancellationToken)
                    : Conversations(turn).ReplyToActivityAsync(activity, cancellationToken);
        }
    }

    private static IConversations Conversations(ITurnContext turn) =>
        turn.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("The turn has no connector client: it was not begun by this adapter.");
}
