using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>What happened to the plan last was taken back.</summary>
public sealed record PlanUndone : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan
        ? WithHours(learner with { Plan = plan.WithoutLast() })
        : learner;

    private static LearnerDocument WithHours(LearnerDocument learner) => learner with { HoursPerWeek = learner.Plan!.Settings().HoursPerWeek };
}
