namespace Zavmo.Learning.Roles;

/// <summary>What the document says about one condition, e.g. dyslexia: what it brings, and what the employer offers.</summary>
/// <param name="Condition">The condition as the heading names it.</param>
/// <param name="Positives">What people with it often bring.</param>
/// <param name="Accommodations">What may be hard, and what is offered for it.</param>
public sealed record ConditionSupport(
    string Condition, IReadOnlyList<string> Positives, IReadOnlyList<string> Accommodations);
