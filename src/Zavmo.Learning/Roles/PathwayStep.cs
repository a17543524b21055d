namespace Zavmo.Learning.Roles;

/// <summary>A way into the role, a next role, or a role in the long term.</summary>
/// <param name="Name">The role.</param>
/// <param name="Time">How long it takes, in the document's words; empty where not said.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record PathwayStep(string Name, string Time, LineRange Lines);
