using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Turns;

/// <summary>Weeks went by, and what was left of the plan moved on; once a week.</summary>
/// <param name="Progress">What is done, and the day from which on the rest is planned.</param>
/// <param name="Monday">The Monday of that day's week.</param>
public sealed record PlanWentOn(Progress Progress, DateOnly Monday) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan && !(plan.WentOnIn >= Monday)
        ? learner with { Plan = plan.WentOn(Progress, Monday) }
        : learner;
}
