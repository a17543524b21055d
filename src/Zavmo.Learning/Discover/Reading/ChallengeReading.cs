namespace Zavmo.Learning.Discover.Reading;

/// <summary>What was read about a level.</summary>
/// <param name="Kind">What the learner wants.</param>
/// <param name="Reason">The reason that they gave at once, verbatim, or null.</param>
public sealed record ChallengeReading(ChallengeKind Kind, string? Reason)
{
    /// <summary>Nothing about a level.</summary>
    public static ChallengeReading None { get; } = new(ChallengeKind.None, null);
}
