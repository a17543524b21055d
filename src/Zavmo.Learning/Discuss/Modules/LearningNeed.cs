namespace Zavmo.Learning.Discuss.Modules;

/// <summary>What there is to learn, as it was when the plan was made. Name, weight and required level are the role's.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Level">Assessed level, 1 to 5, one decimal; null for a prerequisite that is not met yet.</param>
/// <param name="HalfWidth">Half-width of its 80 % interval, in levels; null for a prerequisite.</param>
public sealed record LearningNeed(string RequirementId, double? Level = null, double? HalfWidth = null)
{
    /// <summary>Whether the level is the learner's own word and nothing else was looked at.</summary>
    public bool IsOnlySaid { get; set; }
}
