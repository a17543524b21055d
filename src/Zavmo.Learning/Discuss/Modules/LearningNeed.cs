namespace Zavmo.Learning.Discuss.Modules;

/// <summary>What there is to learn, as it was when the plan was made. Name, weight and required level are the role's.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Level">Assessed level, 1 to 5, one decimal, or their own rating where they never had a chance; null for a prerequisite that is not met yet.</param>
/// <param name="HalfWidth">Half-width of its 80 % interval, in levels; null for a prerequisite and for an own rating.</param>
public sealed record LearningNeed(string RequirementId, double? Level = null, double? HalfWidth = null);
