namespace Zavmo.Learning.Roles;

/// <summary>An emerging foundation skill or an advancing technical skill.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record EmergingSkill(string Name, string Why, LineRange Lines)
{
    /// <summary>True for an advancing technical skill, false for an emerging foundation skill.</summary>
    public bool Advancing { get; init; }

    /// <summary>When it matters, in the document's words, e.g. "within 6 months"; null where not said.</summary>
    public string? Horizon { get; init; }

    /// <summary>What it consists of.</summary>
    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    /// <summary>Steps to prepare, in order.</summary>
    public IReadOnlyList<PreparationStep> Preparation { get; init; } = [];

    /// <summary>Something small to begin with; empty where none is named.</summary>
    public string QuickWin { get; init; } = "";
}
