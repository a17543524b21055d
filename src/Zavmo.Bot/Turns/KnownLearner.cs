using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner document as it was read.</summary>
/// <param name="Document">The document; an empty one when there is none.</param>
/// <param name="ETag">Its tag; null when there is none.</param>
internal sealed record KnownLearner(LearnerDocument Document, string? ETag)
{
    /// <summary>What a store gave for a learner.</summary>
    public static KnownLearner Of(LearnerKey key, Stored<LearnerDocument>? stored) =>
        new(stored?.Document ?? new LearnerDocument { LearnerId = key.LearnerId }, stored?.ETag);
}
