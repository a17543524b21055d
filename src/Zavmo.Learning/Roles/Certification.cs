namespace Zavmo.Learning.Roles;

/// <summary>A preferred certification.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Provider">Who issues it, or the product it is about.</param>
/// <param name="Usage">Why it is useful.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Certification(string Name, string Provider, string Usage, LineRange Lines);
