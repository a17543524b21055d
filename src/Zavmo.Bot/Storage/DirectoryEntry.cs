using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage;

/// <summary>One person on one channel.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="ChannelId">Channel, e.g. <c>webchat</c>.</param>
/// <param name="UserId">The person's id on that channel.</param>
/// <param name="LearnerId">The random id under which everything about them is kept.</param>
public sealed record DirectoryEntry(string TenantId, string ChannelId, string UserId, string LearnerId)
{
    /// <summary>The latest conversation reference as JSON, for messages that the bot starts; null until one is stored.</summary>
    public string? ReferenceJson { get; init; }

    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Key of this person's other documents.</summary>
    [JsonIgnore]
    public LearnerKey Key => new(TenantId, LearnerId);

    /// <summary>The entry's id: a stable hash of channel and user id (SHA-256, 64 hex digits).</summary>
    public static string IdOf(string channelId, string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(channelId);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channelId.Length}:{channelId}{userId}")));
    }
}
