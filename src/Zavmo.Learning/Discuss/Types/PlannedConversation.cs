using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Learning.Discuss.Types;

/// <summary>One conversation type of a module's sequence.</summary>
/// <param name="Type">The type.</param>
/// <param name="Minutes">Minutes of one conversation.</param>
/// <param name="Reason">Why this type.</param>
public sealed record PlannedConversation(ConversationType Type, int Minutes, PlanReason Reason);
