namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>
/// When the required level can be expected, 20th to 80th percentile, by our assumption of hours a level at the learner's hours a
/// week, counted from the first conversation as if this requirement were studied alone. Never before the last conversation.
/// </summary>
/// <param name="Earliest">The 20th percentile.</param>
/// <param name="Latest">The 80th percentile, not before <paramref name="Earliest"/>.</param>
public sealed record CompetencyRange(DateOnly Earliest, DateOnly Latest);
