namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What came of a change.</summary>
/// <param name="State">What to keep; unchanged when it was refused.</param>
/// <param name="Plan">The plan that follows from it.</param>
/// <param name="Diff">What is different.</param>
/// <param name="Refusal">Why it cannot be, or null when it was done.</param>
public sealed record PlanOutcome(PlanState State, Plan Plan, PlanDiff Diff, PlanRefusal? Refusal = null);
