namespace Zavmo.Learning.Discover.Reading;

/// <summary>What was read of a line of self-ratings.</summary>
/// <param name="Problem">What is wrong with it, if anything.</param>
/// <param name="Levels">One place a requirement asked: 1 to 5, or null where it is missing. All null unless the problem is none or missing.</param>
public sealed record SelfRatingReading(SelfRatingProblem Problem, IReadOnlyList<int?> Levels)
{
    /// <summary>What was out of range, as typed; null otherwise.</summary>
    public string? Offending { get; init; }

    /// <summary>How many ratings were read.</summary>
    public int Given { get; init; }

    /// <summary>The requirements without a rating, by their place on the card from 1.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(1, Levels.Count).Where(place => Levels[place - 1] is null)];
}
