using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner wants to learn a requirement that they have no account of.</summary>
/// <param name="RequirementId">The requirement.</param>
public sealed record MotivationNoted(string RequirementId) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Motivations.Contains(RequirementId)
        ? learner
        : learner with { Motivations = [.. learner.Motivations, RequirementId] };
}
