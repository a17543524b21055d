namespace Zavmo.Bot.Cards;

/// <summary>One button of a card.</summary>
/// <param name="Id">What comes back as <c>data.choice</c>.</param>
/// <param name="Label">What the button says; it says what the button does.</param>
public sealed record CardChoice(string Id, string Label);
