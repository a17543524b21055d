namespace Zavmo.Learning.Discuss.Types;

/// <summary>A conversation type as the planner sees it; it comes from the type's asset.</summary>
/// <param name="Id">Its id, e.g. <c>case-study</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Evidence">What it can show; at least one.</param>
/// <param name="Fit">How well it fits by mastery.</param>
/// <param name="Minutes">How long one conversation takes, 10 or more.</param>
/// <param name="Status">Whether it can be held already.</param>
public sealed record ConversationType(
    string Id, string Title, IReadOnlyList<EvidenceClass> Evidence, TypeFit Fit, int Minutes, TypeStatus Status);
