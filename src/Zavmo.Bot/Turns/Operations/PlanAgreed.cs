using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Turns;

/// <summary>The learner agreed to the plan as it stands.</summary>
/// <param name="Agreed">The plan as it was agreed.</param>
public sealed record PlanAgreed(AgreedPlan Agreed) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan
        ? learner with { Plan = plan with { Agreed = Agreed } }
        : learner;
}
