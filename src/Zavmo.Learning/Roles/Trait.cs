namespace Zavmo.Learning.Roles;

/// <summary>A trait the role looks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">How it shows in daily work (a primary trait's manifestation).</param>
/// <param name="Benefit">Why it matters; empty for a supporting trait.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Trait(string Name, string Description, string Benefit, LineRange Lines);
