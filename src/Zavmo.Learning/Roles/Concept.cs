namespace Zavmo.Learning.Roles;

/// <summary>A concept within an emerging skill.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description; empty where none is given.</param>
public sealed record Concept(string Name, string Description);
