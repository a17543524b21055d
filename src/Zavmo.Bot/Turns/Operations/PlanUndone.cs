using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The last change of the plan was taken back.</summary>
public sealed record PlanUndone : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan
        ? WithHours(learner with { Plan = plan with { Changes = [.. plan.Changes.SkipLast(1)] } })
        : learner;

    private static LearnerDocument WithHours(LearnerDocument learner) => learner with { HoursPerWeek = learner.Plan!.Settings().HoursPerWeek };
}
