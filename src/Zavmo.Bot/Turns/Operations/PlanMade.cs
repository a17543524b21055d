using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Turns;

/// <summary>A plan was made, in place of an earlier one, with the hours that the learner named.</summary>
/// <param name="Plan">What is kept of it.</param>
public sealed record PlanMade(PlanState Plan) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with
    {
        Plan = Plan,
        HoursPerWeek = Plan.First.HoursPerWeek,
        HoursSaidByLearner = true,
    };
}
