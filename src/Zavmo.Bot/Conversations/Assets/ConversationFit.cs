namespace Zavmo.Bot.Conversations.Assets;

/// <summary>How well a conversation suits a mastery.</summary>
/// <param name="Suits">3 first choice, 2 good, 1 possible, 0 on its occasion only.</param>
/// <param name="Minutes">How long it usually takes, 5 to 60 minutes.</param>
public sealed record ConversationFit(int Suits, int Minutes);
