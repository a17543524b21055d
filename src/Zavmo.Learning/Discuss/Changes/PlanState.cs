using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>
/// All that is kept of a plan: what there is to learn, the first settings and the changes since. The plan follows from it, and
/// undo takes away the last change. Adjustments are no part of it: they are kept encrypted.
/// </summary>
public sealed record PlanState
{
    /// <summary>Changes that can be undone; an older one becomes part of <see cref="First"/>.</summary>
    public const int LongestHistory = 40;

    /// <summary>What there is to learn.</summary>
    public required IReadOnlyList<LearningNeed> Needs { get; init; }

    /// <summary>The settings before the changes.</summary>
    public required PlanSettings First { get; init; }

    /// <summary>The learner's changes, oldest first; at most <see cref="LongestHistory"/>.</summary>
    public IReadOnlyList<PlanChange> Changes { get; set; } = [];

    /// <summary>What is done so far; null before anything was. It is a fact and cannot be undone.</summary>
    public Progress? Progress { get; set; }

    /// <summary>The last plan the learner agreed to, or null.</summary>
    public AgreedPlan? Agreed { get; set; }

    /// <summary>The settings with all changes.</summary>
    public PlanSettings Settings() => Changes.Aggregate(First, (settings, change) => change.Apply(settings));

    /// <summary>The state with a change more, as <see cref="Negotiation.Change"/> made it; it is not checked again.</summary>
    public PlanState With(PlanChange change)
    {
        var over = Changes.Count + 1 - LongestHistory;
        return this with
        {
            First = Changes.Take(over).Aggregate(First, (settings, old) => old.Apply(settings)),
            Changes = [.. Changes.Skip(over), change],
        };
    }
}
