using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.WebChat;

/// <summary>Reading, writing and stamping activities as JSON.</summary>
internal static class ActivityJson
{
    // Kept and sent as application/json only, never inside HTML.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly string[] KeptChannelData = ["clientActivityID", "clientTimestamp", "postBack", "messageBack"];

    /// <summary>The activity in a text.</summary>
    /// <exception cref="JsonException">The text is not a JSON object, or names a property twice.</exception>
    public static JsonObject Parse(ReadOnlySpan<byte> utf8) =>
        JsonNode.Parse(utf8, documentOptions: Strict) as JsonObject ?? throw new JsonException("an object is expected");

    /// <summary>The activity in a text.</summary>
    /// <exception cref="JsonException">The text is not a JSON object, or names a property twice.</exception>
    public static JsonObject Parse(string json) =>
        JsonNode.Parse(json, documentOptions: Strict) as JsonObject ?? throw new JsonException("an object is expected");

    /// <summary>The activity as text.</summary>
    public static string Write(JsonNode activity) => activity.ToJsonString(Relaxed);

    /// <summary>A string property, or null when it is missing or something else.</summary>
    public static string? Text(JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>
    /// What keeps the bot from reading an activity, or null: e.g. a text that is a number. Asked before anything is kept, since what is
    /// kept comes back at every start.
    /// </summary>
    public static string? Problem(JsonObject activity)
    {
        try
        {
            Payload.Parse(Write(activity));
            return null;
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    /// <summary>Stamps what a user posted: who sent it comes from the token, and of the channel data only what the client owns stays.</summary>
    public static void StampFromUser(JsonObject activity, WebChatIdentity identity, string id, string timestamp)
    {
        var from = new JsonObject { ["id"] = identity.UserId, ["role"] = "user" };
        Stamp(activity, identity.ConversationId, id, timestamp, from, Bot());
        if (activity["channelData"] is JsonObject channelData)
        {
            foreach (var name in channelData.Select(pair => pair.Key).Except(KeptChannelData, StringComparer.Ordinal).ToList())
            {
                channelData.Remove(name);
            }
        }
        else
        {
            activity.Remove("channelData");
        }
    }

    /// <summary>Stamps what the bot sends.</summary>
    public static void StampFromBot(JsonObject activity, string conversationId, string id, string timestamp) =>
        Stamp(activity, conversationId, id, timestamp, Bot(), activity["recipient"]?.DeepClone());

    /// <summary>The bot's account.</summary>
    public static JsonObject Bot() => new() { ["id"] = WebChatChannel.BotId, ["name"] = WebChatChannel.BotName, ["role"] = "bot" };

    private static void Stamp(JsonObject activity, string conversationId, string id, string timestamp, JsonObject from, JsonNode? recipient)
    {
        activity["id"] = id;
        activity["timestamp"] = timestamp;
        activity["channelId"] = WebChatChannel.Id;
        activity["serviceUrl"] = WebChatChannel.ServiceUrl;
        activity["conversation"] = new JsonObject { ["id"] = conversationId };
        activity["from"] = from;
        activity["recipient"] = recipient;
    }
}
