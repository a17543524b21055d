namespace Zavmo.Learning.Roles;

/// <summary>A foundation skill, technical competency, digital tool, industry knowledge area or regulation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description, or for a tool or regulation its usage; empty where not said.</param>
/// <param name="Level">The level in the document's words, e.g. "Advanced"; empty where not said.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Competency(string Name, string Description, string Level, LineRange Lines);
