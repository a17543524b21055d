namespace Zavmo.Learning.Discover.Reading;

/// <summary>What was read about a level.</summary>
/// <param name="Kind">What the learner wants.</param>
/// <param name="Reason">The reason that they gave at once, verbatim, or null.</param>
public sealed record ChallengeReading(ChallengeKind Kind, string? Reason)
{
    /// <summary>What the level is of, in the learner's words; empty where they did not say.</summary>
    public string Named { get; init; } = "";

    /// <summary>The level that they name in its place, or null.</summary>
    public int? Level { get; init; }

    /// <summary>Whether they say that it is too high.</summary>
    public bool IsTooHigh { get; init; }

    /// <summary>Whether they say that they never did or used it.</summary>
    public bool IsNeverDone { get; init; }

    /// <summary>Nothing about a level.</summary>
    public static ChallengeReading None { get; } = new(ChallengeKind.None, null);
}
