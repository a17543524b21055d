namespace Zavmo.Bot.Turns;

/// <summary>What a waiting request is answered with.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Json">The body, or null for none.</param>
public sealed record TurnAnswer(int Status, string? Json);
