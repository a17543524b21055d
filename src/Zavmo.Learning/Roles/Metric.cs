namespace Zavmo.Learning.Roles;

/// <summary>A performance metric: a quantitative one has a target and a frequency, a qualitative one has evidence.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What is measured; empty where not said.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Metric(string Name, string Description, LineRange Lines)
{
    /// <summary>The target in the document's words; empty for a qualitative metric.</summary>
    public string Target { get; init; } = "";

    /// <summary>How often it is looked at, in the document's words.</summary>
    public string Frequency { get; init; } = "";

    /// <summary>The document's worked example.</summary>
    public string Example { get; init; } = "";

    /// <summary>What shows a qualitative metric.</summary>
    public string Evidence { get; init; } = "";
}
