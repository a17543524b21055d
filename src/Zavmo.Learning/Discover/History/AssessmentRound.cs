namespace Zavmo.Learning.Discover.History;

/// <summary>One round of the assessment of a role.</summary>
/// <param name="Round">Its number, from 1.</param>
/// <param name="Snapshot">What it had shown.</param>
public sealed record AssessmentRound(int Round, AssessmentSnapshot Snapshot);
