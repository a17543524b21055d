using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>A module, or the rest of one, that has no place in the plan.</summary>
/// <param name="Module">The module; its band says how large the whole gap is.</param>
/// <param name="Minutes">Minutes without a place, above 0.</param>
/// <param name="Reason">Why.</param>
public sealed record Unplaced(LearningModule Module, int Minutes, PlanReason Reason);
