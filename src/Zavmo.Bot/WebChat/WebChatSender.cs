using System.Text.Json.Nodes;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.WebChat;

/// <summary>
/// Delivers to the web chat. An activity that brings an <c>id</c> keeps it, and one with <c>channelData.clientActivityID</c>
/// gets the same id each time, so a reply that is sent twice is shown once.
/// </summary>
internal sealed class WebChatSender(WebChatTranscript transcript, WebChatHub hub, ActivityClock clock) : IChannelSender
{
    /// <inheritdoc/>
    public bool Serves(string channelId) => channelId == WebChatChannel.Id;

    /// <inheritdoc/>
    public async Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Parse(activityJson);
        var clientId = ActivityJson.Text(activity["channelData"], "clientActivityID");
        var id = ActivityJson.Text(activity, "id") is { Length: > 0 } own ? own : transcript.IdOf(conversationId, clientId);
        if (ActivityJson.Text(activity, "type") == "typing")
        {
            ActivityJson.StampFromBot(activity, conversationId, id, clock.Next());
            hub.Publish(conversationId, new WebChatSignal(ActivityJson.Write(activity), null));
            return id;
        }

        await PutAsync(conversationId, id, activity, await transcript.FindAsync(conversationId, id, cancellationToken), cancellationToken);
        return id;
    }

    /// <inheritdoc/>
    public Task UpdateAsync(string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken) =>
        ReplaceAsync(conversationId, activityId, ActivityJson.Parse(activityJson), cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        ReplaceAsync(conversationId, activityId, new JsonObject { ["type"] = "messageDelete" }, cancellationToken);

    // What is not kept any more, erased by its learner for one, does not come back as the newest message.
    private async Task ReplaceAsync(string conversationId, string id, JsonObject activity, CancellationToken cancellationToken)
    {
        if (await transcript.FindAsync(conversationId, id, cancellationToken) is { } earlier)
        {
            await PutAsync(conversationId, id, activity, earlier, cancellationToken);
        }
    }

    // Web Chat places an activity by its timestamp: a replaced one keeps the first, or an answered card would jump to the end.
    private async Task PutAsync(
        string conversationId, string id, JsonObject activity, JsonObject? earlier, CancellationToken cancellationToken)
    {
        ActivityJson.StampFromBot(activity, conversationId, id, ActivityJson.Text(earlier, "timestamp") ?? clock.Next());
        await transcript.AppendAsync(conversationId, activity, cancellationToken);
    }
}
