namespace Zavmo.Learning.Roles.Adverts;

/// <summary>A requirement before duplicates are merged and weights are known.</summary>
internal sealed record AdvertDraft(RequirementCategory Category, string Name, string Description, Importance Importance, LineRange Lines)
{
    /// <summary>The level its words name, or null.</summary>
    public int? Level { get; init; }

    /// <summary>The letters by which a paper is known, as in "Registered Nurse (RGN)"; null where its name is all there is.</summary>
    public string? Letters { get; init; }

    public IReadOnlyList<LineRange> OtherLines { get; init; } = [];
}
