using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Turns;

/// <summary>A question about a module of the plan was answered, or left; it is not asked again before others were.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Observation">What the answer shows; null where it says neither right nor wrong, or help was given before it.</param>
public sealed record ModuleQuestionAnswered(string QuestionId, Observation? Observation) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        var observed = Observation is { } observation ? new Observed(observation).ApplyTo(learner) : learner;
        return observed.Plan is { } plan ? observed with { Plan = plan.WithAsked(QuestionId) } : observed;
    }
}
