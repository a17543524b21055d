using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Conversations;

/// <summary>A conversation that can be held: its assets and its class.</summary>
/// <param name="Asset">What it says.</param>
/// <param name="DialogType">The class marked with <see cref="ConversationAttribute"/>.</param>
public sealed record Conversation(ConversationAsset Asset, Type DialogType);
