using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;

namespace Zavmo.Bot.Bots;

/// <summary>Whether a conversation is one person's, or others read along.</summary>
public static class ConversationScope
{
    private const string Personal = "personal";

    // What a chat of several people, a channel or a meeting has as its id in Teams begins so; a chat with the bot has "a:".
    private const string Thread = "19:";

    /// <summary>Whether nobody but the person who writes is in it: neither a group chat nor a channel of a team.</summary>
    public static bool IsPersonal(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation is { IsGroup: not true, ConversationType: var type }
            && (type == Personal || (string.IsNullOrEmpty(type) && !IsThread(activity)));
    }

    private static bool IsThread(Activity activity) =>
        activity.ChannelId == Channels.Msteams && activity.Conversation.Id?.StartsWith(Thread, StringComparison.Ordinal) == true;

    /// <summary>Whether nobody but the person whose turn it is reads along.</summary>
    public static bool IsPersonal(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return IsPersonal(turnContext.Activity);
    }

    /// <summary>
    /// Whose lane and state an activity belongs to: the person's; or where others read along the conversation's own, so that nothing of
    /// a learner is within reach there. The threads of a channel are one conversation.
    /// </summary>
    public static string OwnerOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return IsPersonal(activity) ? activity.From.Id : activity.Conversation.Id.Split(';')[0];
    }
}
