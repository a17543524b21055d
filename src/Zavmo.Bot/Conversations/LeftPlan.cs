namespace Zavmo.Bot.Conversations;

/// <summary>Where the talk about the plan was left for adjustments, which the assessment asks about.</summary>
/// <param name="Step">The step that waits.</param>
/// <param name="Data">Its state record as JSON.</param>
/// <param name="Progress">How far it was, as on its messages.</param>
public sealed record LeftPlan(string Step, string Data, string Progress);
