using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Storage;

/// <summary>
/// An observation as it is stored. Source-generated JSON drops the defaults of init-only members, so that a document from
/// before a member existed would read as confidence 0 and no list; settable members keep them.
/// </summary>
internal sealed record StoredObservation(string RequirementId, ObservationKind Kind, double Level)
{
    /// <summary>See <see cref="Observation.Confidence"/>.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>See <see cref="Observation.Quotes"/>.</summary>
    public IReadOnlyList<string> Quotes { get; set; } = [];

    /// <summary>See <see cref="Observation.ItemId"/>.</summary>
    public string? ItemId { get; set; }

    /// <summary>See <see cref="Observation.ItemLevel"/>.</summary>
    public int? ItemLevel { get; set; }
}
