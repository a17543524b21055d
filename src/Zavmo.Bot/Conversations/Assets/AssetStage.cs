namespace Zavmo.Bot.Conversations.Assets;

/// <summary>One stage of a conversation.</summary>
/// <param name="Id">Its kebab-case id.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record AssetStage(string Id, string Purpose);
