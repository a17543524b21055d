namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A plan as the learner agreed to it. It is kept as it was, whatever assets or adjustments become.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="On">The day it was agreed.</param>
/// <param name="Rows">What it held, in its order.</param>
public sealed record AgreedPlan(int Version, DateOnly On, IReadOnlyList<PlanRow> Rows);
