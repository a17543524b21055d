namespace Zavmo.Bot.Conversations.Assets;

/// <summary>A condition that ends a conversation; any one is enough.</summary>
/// <param name="Id">Its kebab-case id.</param>
/// <param name="When">The condition, in words.</param>
public sealed record StopRule(string Id, string When);
