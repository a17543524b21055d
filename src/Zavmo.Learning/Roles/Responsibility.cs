namespace Zavmo.Learning.Roles;

/// <summary>One responsibility; it gives weight to requirements and is none itself.</summary>
/// <param name="Text">The responsibility as written.</param>
/// <param name="Level">The level it is listed under, e.g. "Nurse (L2)"; empty where none is named.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record Responsibility(string Text, string Level, LineRange Lines);
