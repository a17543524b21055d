using System.Collections.ObjectModel;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discuss;

/// <summary>What a plan is made with and does not store.</summary>
/// <param name="Role">The role, of the version that the learner was assessed against.</param>
/// <param name="Types">The conversation types, in the order of the catalogue; at least one.</param>
/// <param name="Adjustments">The learner's adjustments.</param>
/// <param name="Options">The numbers.</param>
public sealed record PlanContext(
    RoleProfile Role, IReadOnlyList<ConversationType> Types, PlanAdjustments Adjustments, PlanOptions Options)
{
    /// <summary>
    /// What a requirement needs first, by id, where an author said so. Without it every requirement but a foundation skill
    /// needs the role's essential prerequisites, and nothing else.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Needs { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>
    /// The responsibility that a requirement is nearest to in meaning, by its zero-based place, where the document links it to none;
    /// null where nothing can tell.
    /// </summary>
    public Func<Requirement, int?>? Nearest { get; init; }
}
