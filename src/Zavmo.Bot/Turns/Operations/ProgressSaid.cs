using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Turns;

/// <summary>The learner said what is done. It moves the plan and is evidence of nothing.</summary>
/// <param name="Progress">What is done since the plan began.</param>
/// <param name="Before">What was before it, for taking it back; null before there was anything.</param>
public sealed record ProgressSaid(Progress Progress, Progress? Before) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan
        ? learner with { Plan = plan with { Progress = Progress, LastStep = new ProgressStep(ProgressStepKind.Done, Before) } }
        : learner;
}
