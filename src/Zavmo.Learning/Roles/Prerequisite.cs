namespace Zavmo.Learning.Roles;

/// <summary>Something that must be met before the role is taken.</summary>
/// <param name="Text">The sentence as written.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Prerequisite(string Text, LineRange Lines);
