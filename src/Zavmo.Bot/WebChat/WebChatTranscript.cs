using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.WebChat;

/// <summary>The conversations as they are kept, and the streams that show them.</summary>
internal sealed class WebChatTranscript(IWebChatStore store, WebChatHub hub, IdProvider ids)
{
    /// <summary>The id of an activity: one that follows from what its client called it, or a new one.</summary>
    public string IdOf(string conversationId, string? clientActivityId) =>
        clientActivityId is null ? ids.NewId() : ActivityId(conversationId, clientActivityId);

    /// <summary>The id that follows from what the client called the activity, so that a repeat gets the same one.</summary>
    public static string ActivityId(string conversationId, string clientActivityId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversationId + "\n" + clientActivityId)))[..32];

    /// <summary>Keeps an activity under its id, replacing an earlier one, and shows it.</summary>
    public async Task AppendAsync(string conversationId, JsonObject activity, CancellationToken cancellationToken)
    {
        await store.AppendAsync(conversationId, ActivityJson.Text(activity, "id")!, ActivityJson.Write(activity), cancellationToken);
        hub.Publish(conversationId, WebChatSignal.Stored);
    }

    /// <summary>
    /// The same for what the user posted, which the open pages are handed at once: it has to come back to them also when the
    /// bot's answer is to erase it.
    /// </summary>
    public async Task AppendFromUserAsync(string conversationId, JsonObject activity, CancellationToken cancellationToken)
    {
        var json = ActivityJson.Write(activity);
        var watermark = await store.AppendAsync(conversationId, ActivityJson.Text(activity, "id")!, json, cancellationToken);
        hub.Publish(conversationId, new WebChatSignal(json, watermark));
    }

    /// <summary>A kept activity, or null.</summary>
    public async Task<JsonObject?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var json = await store.FindAsync(conversationId, activityId, cancellationToken);
        return json is null ? null : ActivityJson.Parse(json);
    }
}
