using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Zavmo.BotFramework;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the people of the conversation, within a turn of an adapter that has a connector.</summary>
public static class TeamsInfo
{
    /// <summary>One member of the team, or of the conversation where there is no team.</summary>
    /// <exception cref="ErrorResponseException">Teams refused, for example because the person is no member.</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamOrConversation(turnContext), cancellationToken);

    /// <summary>One page of the members of the team, or of the conversation where there is no team.</summary>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        var page = await Conversations(turnContext).PagedMembersAsync(TeamOrConversation(turnContext), pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    internal static TeamsChannelAccount AsTeamsAccount(ChannelAccount member) => SchemaJson.Convert<TeamsChannelAccount>(member);

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        return AsTeamsAccount(await Conversations(turnContext).MemberAsync(conversationId, userId, cancellationToken));
    }

    private static string TeamOrConversation(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("The activity belongs to no team and no conversation.");
    }

    private static IConversations Conversations(ITurnContext turnContext) =>
        (turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This turn has no connector client.")).Conversations;
}
