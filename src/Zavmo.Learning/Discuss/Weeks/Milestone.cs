namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>The end of the last module of a gap: time to assess it again.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Name">Its name.</param>
/// <param name="Week">The week of its last conversation, from 1.</param>
/// <param name="Date">The day of its last conversation.</param>
/// <param name="Competency">When the level itself can be expected, to be said beside the date; null for a prerequisite, which has no level.</param>
public sealed record Milestone(string RequirementId, string Name, int Week, DateOnly Date, CompetencyRange? Competency);
