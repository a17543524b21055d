using System.Text.Json.Serialization;
using Zavmo.Bot.Messages;

namespace Zavmo.Bot.Storage;

/// <summary>A verified activity as it came in: the raw body, who and where it is from, and what rebuilds its caller.</summary>
/// <param name="RawBody">The activity's JSON, unchanged.</param>
/// <param name="ChannelId">Channel, e.g. <c>webchat</c>.</param>
/// <param name="ConversationId">Conversation on that channel.</param>
/// <param name="ActivityId">Id of the activity on that channel; the same id again changes nothing.</param>
/// <param name="UserId">The sender's id on that channel.</param>
/// <param name="TenantId">The tenant; <c>local</c> where the channel has none.</param>
public sealed record InboundActivity(
    string RawBody, string ChannelId, string ConversationId, string ActivityId, string UserId, string TenantId)
{
    /// <summary>The caller's claims; empty for a caller of this process.</summary>
    public IReadOnlyList<InboundClaim> Claims { get; set; } = [];

    /// <summary>How the caller was authenticated; empty when it was not.</summary>
    public string AuthenticationType { get; set; } = "";

    /// <summary>The audience that answers are sent as, or null.</summary>
    public string? Audience { get; set; }

    /// <summary>The caller's id as the Bot Framework names it, or null.</summary>
    public string? CallerId { get; set; }

    /// <summary>The activity as the endpoint of this process has read it from the body, or null. It is never stored.</summary>
    [JsonIgnore]
    public HandedActivity? Handed { get; init; }
}
