using System.Text.Json.Serialization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner had everything about them deleted.</summary>
public sealed record DataDeleted : LearnerChange
{
    /// <inheritdoc />
    [JsonIgnore]
    public override bool Erases => true;

    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return new LearnerDocument { LearnerId = learner.LearnerId, AppliedTurn = learner.AppliedTurn };
    }
}
