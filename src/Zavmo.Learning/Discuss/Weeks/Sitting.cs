namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>One conversation, or one part of it, on one day.</summary>
/// <param name="TypeId">The conversation type.</param>
/// <param name="Week">The week, from 1.</param>
/// <param name="Date">The day.</param>
/// <param name="Minutes">Minutes, above 0.</param>
/// <param name="Part">Which part of the conversation, from 1.</param>
/// <param name="Parts">How many parts the conversation has; 1 where it is held in one go.</param>
public sealed record Sitting(string TypeId, int Week, DateOnly Date, int Minutes, int Part, int Parts);
