using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner told what they think of a reply: that there is such an item is part of what is stored about them.</summary>
public sealed record ReportCounted : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return learner with { Reports = learner.Reports + 1 };
    }
}
