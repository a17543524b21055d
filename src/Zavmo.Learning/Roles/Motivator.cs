namespace Zavmo.Learning.Roles;

/// <summary>What drives a person who does well in the role.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Daily">What it looks like day by day.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Motivator(string Name, string Daily, LineRange Lines);
