namespace Zavmo.Learning.Discover;

/// <summary>One observation of one requirement; a changed answer replaces the observation of its requirement and kind.</summary>
/// <param name="RequirementId">The requirement observed.</param>
/// <param name="Kind">How it was observed.</param>
/// <param name="Level">1 to 5; for a knowledge item 1 means right and 0 wrong.</param>
public sealed record Observation(string RequirementId, ObservationKind Kind, double Level)
{
    /// <summary>The judge's confidence, 0 to 1; below 0.5 an account counts less.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Verbatim quotes that carried the judgement; empty for a self-rating.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];
}
