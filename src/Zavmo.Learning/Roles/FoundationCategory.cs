namespace Zavmo.Learning.Roles;

/// <summary>A group of foundation skills.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Skills">Its skills.</param>
public sealed record FoundationCategory(string Name, IReadOnlyList<Competency> Skills);
