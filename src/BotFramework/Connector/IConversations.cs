using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The conversations of a channel. Callers use <see cref="ConversationsExtensions"/>; what stands behind them differs from the official
/// package and is not for implementing elsewhere.
/// </summary>
public interface IConversations
{
    /// <summary>Sends an activity; as a reply where <paramref name="activityId"/> says to what.</summary>
    internal Task<ResourceResponse> PostAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    internal Task<ResourceResponse> PutAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    internal Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    internal Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken);

    internal Task<IList<ChannelAccount>> MembersAsync(string conversationId, CancellationToken cancellationToken);

    internal Task<ChannelAccount> MemberAsync(string conversationId, string userId, CancellationToken cancellationToken);

    internal Task<PagedMembersResult> PagedMembersAsync(string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken);
}
