namespace Zavmo.Bot.Roles;

/// <summary>What became of an imported job description.</summary>
/// <param name="Role">The role as it is kept.</param>
/// <param name="Unchanged">Whether it was kept already, so that nothing was written.</param>
public sealed record RoleImport(Role Role, bool Unchanged);
