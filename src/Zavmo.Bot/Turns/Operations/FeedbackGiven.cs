using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>An item of feedback to create; one of that id is the same one, and is left as it is.</summary>
/// <param name="Item">The item.</param>
public sealed record FeedbackGiven(FeedbackItem Item) : TurnOperation;
