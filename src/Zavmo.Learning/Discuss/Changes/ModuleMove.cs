namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A module that stands elsewhere than before.</summary>
/// <param name="From">Where it stood.</param>
/// <param name="To">Where it stands.</param>
public sealed record ModuleMove(PlanRow From, PlanRow To);
