using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Zavmo.Bot.Bots;

/// <content>Sending what was committed, and typing while a turn runs.</content>
public sealed partial class ZavmoAdapter
{
    private readonly string appId;

    /// <summary>Sends one activity of a committed turn; returns the channel's id of it.</summary>
    public async Task<string> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (Sender(activity.ChannelId) is { } sender)
        {
            return await sender.SendAsync(activity.ServiceUrl, activity.Conversation.Id, Payload.Write(activity), cancellationToken);
        }

        using var connector = await ConnectAsync(activity.ServiceUrl, cancellationToken);
        var response = await (string.IsNullOrEmpty(activity.ReplyToId)
            ? connector.Conversations.SendToConversationAsync(activity, cancellationToken)
            : connector.Conversations.ReplyToActivityAsync(activity, cancellationToken));
        return response?.Id ?? "";
    }

    /// <summary>Replaces an activity that was sent.</summary>
    public async Task UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (Sender(activity.ChannelId) is { } sender)
        {
            await sender.UpdateAsync(
                activity.ServiceUrl, activity.Conversation.Id, activity.Id, Payload.Write(activity), cancellationToken);
            return;
        }

        using var connector = await ConnectAsync(activity.ServiceUrl, cancellationToken);
        await connector.Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    /// <summary>Makes the conversation with one person anew, or finds the one there is; returns its id.</summary>
    /// <param name="address">Service URL, bot and person, as <see cref="References.ToReach"/> writes them.</param>
    /// <param name="tenantId">The person's tenant, which Teams requires.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<string> CreateConversationAsync(Activity address, string tenantId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var connector = await ConnectAsync(address.ServiceUrl, cancellationToken);
        var parameters = new ConversationParameters(
            isGroup: false,
            bot: address.Recipient,
            members: [address.From],
            channelData: new Dictionary<string, object> { ["tenant"] = new Dictionary<string, object> { ["id"] = tenantId } },
            tenantId: tenantId);
        var made = await connector.Conversations.CreateConversationAsync(parameters, cancellationToken);
        return made.Id;
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (!IsOwn(turnContext.Activity.ChannelId))
        {
            return await base.SendActivitiesAsync(turnContext, activities, cancellationToken);
        }

        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            // The response of an invoke is not sent: the pipeline answers the request.
            var id = activity.Type == ActivityTypesEx.InvokeResponse ? "" : await SendAsync(activity, cancellationToken);
            responses.Add(new ResourceResponse(id));
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
    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (Sender(reference.ChannelId) is { } sender)
        {
            await sender.DeleteAsync(reference.ServiceUrl, reference.Conversation.Id, reference.ActivityId, cancellationToken);
            return;
        }

        using var connector = await ConnectAsync(reference.ServiceUrl, cancellationToken);
        await connector.Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    // Who answers is the bot, whoever asked and whenever that was.
    private Task<IConnectorClient> ConnectAsync(string serviceUrl, CancellationToken cancellationToken) =>
        BotFrameworkAuthentication.CreateConnectorFactory(CreateClaimsIdentity(appId))
            .CreateAsync(serviceUrl, BotFrameworkAuthentication.GetOriginatingAudience(), cancellationToken);
}
