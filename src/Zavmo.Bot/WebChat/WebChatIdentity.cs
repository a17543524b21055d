namespace Zavmo.Bot.WebChat;

/// <summary>Who a token speaks for.</summary>
/// <param name="UserId">The user's id on this channel.</param>
/// <param name="ConversationId">The user's one conversation.</param>
internal sealed record WebChatIdentity(string UserId, string ConversationId);
