namespace Zavmo.Bot.Cards;

/// <summary>A card, ready to send, and the same content for terminals and screen readers.</summary>
/// <param name="Json">The Adaptive Card 1.5 as JSON.</param>
/// <param name="PlainText">The same content as text, wrapped at 76 columns, lines separated by a line feed.</param>
public sealed record RenderedCard(string Json, string PlainText);
