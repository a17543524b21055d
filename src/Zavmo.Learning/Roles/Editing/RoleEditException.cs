namespace Zavmo.Learning.Roles.Editing;

/// <summary>A change of a role that cannot be made.</summary>
/// <param name="fault">Why not.</param>
/// <param name="message">The same in words for the person who asked for it.</param>
public sealed class RoleEditException(RoleEditFault fault, string message) : Exception(message)
{
    /// <summary>Why not.</summary>
    public RoleEditFault Fault { get; } = fault;
}
