namespace Zavmo.Learning.Roles;

/// <summary>A suggestion of how AI helps in the role; not a requirement.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Benefit">What it is good for.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record AiTool(string Name, string Benefit, LineRange Lines);
