namespace Zavmo.Bot.Cards.Plans;

/// <summary>A checkpoint in a week of the plan's card.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">Its line.</param>
public sealed record PlanCardCheckpoint(int Number, string Text);
