namespace Zavmo.Learning.Discover;

/// <summary>One observation of one requirement; a changed answer replaces the observation of its requirement and kind.</summary>
/// <param name="RequirementId">The requirement observed.</param>
/// <param name="Kind">How it was observed.</param>
/// <param name="Level">1 to 5; for a knowledge item 1 means right and 0 wrong; for a prerequisite see <c>PrerequisiteAnswer</c>.</param>
public sealed record Observation(string RequirementId, ObservationKind Kind, double Level)
{
    /// <summary>The judge's confidence, 0 to 1; below 0.5 an account counts less.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Verbatim quotes that carried the judgement; empty for a self-rating.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>Id of the question that was answered, see <c>DiscoverItem</c>; null for one from before there were such ids.</summary>
    public string? ItemId { get; init; }

    /// <summary>The level, 1 to 5, at which the knowledge item is pitched; null stands for the required level.</summary>
    public int? ItemLevel { get; init; }

    /// <summary>
    /// Whether this observation takes the place of an earlier one: the same requirement and kind, and of knowledge items the same
    /// item, since each of them is a reading of its own.
    /// </summary>
    public bool Replaces(Observation earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.RequirementId == RequirementId
            && earlier.Kind == Kind
            && (Kind != ObservationKind.KnowledgeItem || earlier.ItemId == ItemId);
    }
}
