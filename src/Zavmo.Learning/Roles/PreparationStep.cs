namespace Zavmo.Learning.Roles;

/// <summary>A step to prepare for an emerging skill.</summary>
/// <param name="When">When, in the document's words, e.g. "This week"; empty where not said.</param>
/// <param name="Step">What to do.</param>
public sealed record PreparationStep(string When, string Step);
