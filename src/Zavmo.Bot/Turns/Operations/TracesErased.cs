namespace Zavmo.Bot.Turns;

/// <summary>What the learner had said is deleted wherever it is kept beside the learner document.</summary>
/// <param name="At">When they asked for it.</param>
public sealed record TracesErased(DateTimeOffset At) : TurnOperation;
