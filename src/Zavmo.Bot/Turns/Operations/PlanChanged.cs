using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Turns;

/// <summary>The learner changed their plan.</summary>
/// <param name="Change">The change; it was checked when it was made.</param>
public sealed record PlanChanged(PlanChange Change) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with
    {
        Plan = learner.Plan?.With(Change),
        HoursPerWeek = learner.Plan?.With(Change).Settings().HoursPerWeek ?? learner.HoursPerWeek,
    };
}
