namespace Zavmo.Bot.Storage;

/// <summary>What a reply that judges or explains came from: what a report of it is about.</summary>
/// <param name="Name">Key of the phrase, or name of the card.</param>
/// <param name="Conversation">Id of the conversation.</param>
/// <param name="AssetVersion">Version of its asset.</param>
/// <param name="Judge">The judge and its version; null for an explanation.</param>
public sealed record ReplySource(string Name, string Conversation, string AssetVersion, string? Judge);
