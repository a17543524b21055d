using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Turns;

/// <summary>One observation; it replaces the earlier one of the same requirement and kind, of knowledge items of the same item.</summary>
/// <param name="Observation">What was observed.</param>
public sealed record Observed(Observation Observation) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with
    {
        Observations =
        [
            .. learner.Observations.Where(earlier => !Observation.Replaces(earlier)),
            Observation,
        ],
    };
}
