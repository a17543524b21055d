namespace Zavmo.Bot.Turns;

/// <summary>A verified activity as it came in: the raw body, and who and where it is from.</summary>
/// <param name="RawBody">The activity's JSON, unchanged.</param>
/// <param name="ChannelId">Channel, e.g. <c>webchat</c>.</param>
/// <param name="ConversationId">Conversation on that channel.</param>
/// <param name="ActivityId">Id of the activity on that channel; the same id again changes nothing.</param>
/// <param name="UserId">The sender's id on that channel.</param>
/// <param name="TenantId">The tenant; <c>local</c> where the channel has none.</param>
public sealed record InboundActivity(
    string RawBody, string ChannelId, string ConversationId, string ActivityId, string UserId, string TenantId);
