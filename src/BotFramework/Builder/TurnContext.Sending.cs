using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, updating and deleting, through the handlers and then the adapter.</content>
public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        message.Speak = string.IsNullOrEmpty(speak) ? null : speak;
        message.InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Sends one activity. A handler that keeps it back yields a response without an id.</summary>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return _onSend is null ? DeliverAsync(outgoing, cancellationToken) : SendThroughHandlersAsync(outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var replacement = activity.ApplyConversationReference(Activity.GetConversationReference());
        return Update(0);

        Task<ResourceResponse> Update(int index) => index < _onUpdate?.Count
            ? _onUpdate[index](this, replacement, () => Update(index + 1))
            : Adapter.UpdateActivityAsync(this, replacement, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return Delete(0);

        Task Delete(int index) => index < _onDelete?.Count
            ? _onDelete[index](this, conversationReference, () => Delete(index + 1))
            : Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken);
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        return Send(0);

        Task<ResourceResponse[]> Send(int index) => index < _onSend.Count
            ? _onSend[index](this, outgoing, () => Send(index + 1))
            : DeliverAsync(outgoing, cancellationToken);
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = [.. activities.Select(Keep)];
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
            for (var index = 0; index < Math.Min(activities.Count, responses.Length); index++)
            {
                activities[index].Id = responses[index].Id;
            }
        }

        Responded = Responded || activities.Exists(static activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse Keep(Activity activity)
    {
        BufferedReplyActivities.Add(activity);
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            TurnState.TryAdd(BotAdapter.InvokeResponseKey, activity);
        }

        return new ResourceResponse();
    }
}
