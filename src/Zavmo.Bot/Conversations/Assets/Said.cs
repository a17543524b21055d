namespace Zavmo.Bot.Conversations.Assets;

/// <summary>A phrase as it was said.</summary>
/// <param name="Text">The rendered text; lines are separated by a line feed.</param>
/// <param name="VariantId">Which variant it was, to be kept with the conversation, e.g. <c>welcome#2</c>.</param>
public sealed record Said(string Text, string VariantId);
