using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Turns;

/// <summary>Weeks went by, and what was left of the plan moved on.</summary>
/// <param name="Progress">What is done, and the day from which on the rest is planned.</param>
/// <param name="Before">The progress before that, for taking it back; null before there was any.</param>
/// <param name="Monday">The Monday of that day's week.</param>
public sealed record PlanWentOn(Progress Progress, Progress? Before, DateOnly Monday) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan
        ? learner with { Plan = plan.WentOn(Progress, Before, Monday) }
        : learner;
}
