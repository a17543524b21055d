namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Several wishes of one sentence: "two hours a week, but not in week 3". They are made and undone as one.</summary>
/// <param name="Changes">The wishes, in the order in which they were said; at least one, and none that moves or books.</param>
public sealed record ManyChanges(IReadOnlyList<PlanChange> Changes) : PlanChange
{
    /// <inheritdoc />
    public bool Equals(ManyChanges? other) => other is not null && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc />
    public override int GetHashCode() => Changes.Aggregate(0, HashCode.Combine);

    internal override PlanSettings Apply(PlanSettings settings) => Changes.Aggregate(settings, (now, change) => change.Apply(now));

    internal override PlanRefusal? Check(PlanSituation situation)
    {
        foreach (var change in Changes)
        {
            if (change.Check(situation) is { } refusal)
            {
                return refusal;
            }

            situation = situation with { Settings = change.Apply(situation.Settings) };
        }

        return null;
    }
}
