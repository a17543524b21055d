namespace Zavmo.Learning.Discover.Questions;

/// <summary>The next account to ask for.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Level">The level, 1 to 5, to word the question for.</param>
/// <param name="VarianceReduction">By how much the answer lowers the weighted variance of the gaps, in weight times levels squared.</param>
public sealed record QuestionChoice(string RequirementId, int Level, double VarianceReduction);
