using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner has had no chance at a requirement so far; it keeps its weight and is shown as such.</summary>
/// <param name="RequirementId">The requirement.</param>
public sealed record NoChanceSaid(string RequirementId) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.NoChanceYet.Contains(RequirementId)
        ? learner
        : learner with { NoChanceYet = [.. learner.NoChanceYet, RequirementId] };
}
