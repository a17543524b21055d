using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage;

/// <summary>One accepted message: stored before it is acknowledged, a tombstone after its turn.</summary>
public sealed record InboxItem
{
    /// <summary>How many shards there are.</summary>
    public const int Shards = 64;

    /// <summary>Stable hash of channel, conversation and activity id (SHA-256, 64 hex digits).</summary>
    public required string Id { get; set; }

    /// <summary>The partition: FNV-1a of channel and conversation, 0 to 63.</summary>
    public required int Shard { get; set; }

    /// <summary>The learner's tenant.</summary>
    public required string TenantId { get; set; }

    /// <summary>The learner.</summary>
    public required string LearnerId { get; set; }

    /// <summary>Where it stands.</summary>
    public InboxState State { get; set; }

    /// <summary>Id of the node that works on it; empty when the next one that looks may take it.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Order of arrival: UTC ticks of the accepting process, rising with each message it takes.</summary>
    /// <remarks>As text where it is stored: Cosmos DB's numbers are exact to 2^53 only, and ticks are past that.</remarks>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public long Arrival { get; set; }

    /// <summary>How often it was begun again after its owner was gone.</summary>
    public int Attempts { get; set; }

    /// <summary>The message; null in a tombstone.</summary>
    public InboundActivity? Activity { get; set; }

    /// <summary>What the turn left behind; in a tombstone.</summary>
    public TurnOutcome? Outcome { get; set; }

    /// <summary>A committed entry of which an operation kept failing; in a parked item. Its turn is not run again.</summary>
    public OutboxEntry? Entry { get; set; }

    /// <summary>What went wrong, by the type of the failure and without learner text; in a parked item.</summary>
    public string? Problem { get; set; }

    /// <summary>When the tombstone may be forgotten; null before it is one.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Key of the learner's documents.</summary>
    [JsonIgnore]
    public LearnerKey Key => new(TenantId, LearnerId);

    /// <summary>The item of a message that has just come in.</summary>
    public static InboxItem Of(InboundActivity activity, LearnerKey key, string owner, long arrival)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new InboxItem
        {
            Id = IdOf(activity.ChannelId, activity.ConversationId, activity.ActivityId),
            Shard = ShardOf(activity.ChannelId, activity.ConversationId),
            TenantId = key.TenantId,
            LearnerId = key.LearnerId,
            Owner = owner,
            Arrival = arrival,
            Activity = activity,
        };
    }

    /// <summary>The id of a message. Lengths are part of what is hashed, so no two messages share one.</summary>
    public static string IdOf(string channelId, string conversationId, string activityId)
    {
        ArgumentException.ThrowIfNullOrEmpty(channelId);
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        ArgumentException.ThrowIfNullOrEmpty(activityId);
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{channelId.Length}:{channelId}{conversationId.Length}:{conversationId}{activityId}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The shard of a conversation: 32-bit FNV-1a over its UTF-8 bytes, the same in every process.</summary>
    /// <remarks>http://www.isthe.com/chongo/tech/comp/fnv/.</remarks>
    public static int ShardOf(string channelId, string conversationId)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(channelId + "\n" + conversationId))
        {
            hash = (hash ^ value) * 16777619u;
        }

        return (int)(hash % Shards);
    }

    /// <summary>The tombstone of this item: no body, no claims.</summary>
    public InboxItem ToTombstone(TurnOutcome outcome, DateTimeOffset expiresAt) => this with
    {
        State = InboxState.Done,
        Activity = null,
        Entry = null,
        Problem = null,
        Outcome = outcome,
        ExpiresAt = expiresAt,
    };
}
