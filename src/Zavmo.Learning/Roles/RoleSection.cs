namespace Zavmo.Learning.Roles;

/// <summary>A piece of the document kept as text.</summary>
/// <param name="Heading">Its heading as written; empty for text before the first heading.</param>
/// <param name="Text">Its lines, joined by line feeds; may be empty.</param>
/// <param name="Lines">Where it stands, its heading included.</param>
public sealed record RoleSection(string Heading, string Text, LineRange Lines);
