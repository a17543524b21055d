namespace Zavmo.Learning.Roles.Editing;

/// <summary>One change of what was understood of a role.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="RequirementId">The requirement that was changed, added or removed, or into which others were merged.</param>
/// <param name="By">Who did it, as the caller names them.</param>
/// <param name="At">When.</param>
public sealed record RoleEdit(RoleEditKind Kind, string RequirementId, string By, DateTimeOffset At)
{
    /// <summary>The requirements as they were before, the changed one first; empty for an addition.</summary>
    public IReadOnlyList<Requirement> Before { get; init; } = [];
}
