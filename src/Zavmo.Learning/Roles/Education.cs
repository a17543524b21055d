namespace Zavmo.Learning.Roles;

/// <summary>An education requirement.</summary>
/// <param name="Level">Minimum, preferred or another word of the document; empty where not said.</param>
/// <param name="Requirement">What is asked.</param>
/// <param name="Alternatives">What counts instead; empty where nothing does.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Education(string Level, string Requirement, string Alternatives, LineRange Lines);
