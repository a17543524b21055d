using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner sees a level differently. What they said latest is kept, of the level shown then, with the day of the first time.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Reason">Why, in their own words.</param>
/// <param name="Level">The level that was shown.</param>
/// <param name="At">When they said so.</param>
public sealed record RatingChallenged(string RequirementId, string Reason, double Level, DateTimeOffset At) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        var kept = new RatingChallenge(Reason, Level, learner.Challenges.GetValueOrDefault(RequirementId)?.At ?? At);
        return learner with { Challenges = new Dictionary<string, RatingChallenge>(learner.Challenges) { [RequirementId] = kept } };
    }
}
