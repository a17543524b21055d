namespace Zavmo.Bot.Storage;

/// <summary>Container <c>roles</c>: imported role profiles, every version of each.</summary>
public interface IRoleStore
{
    /// <summary>Stores the role as the next version of its id, whatever version the argument carries; returns it as stored.</summary>
    /// <exception cref="InvalidOperationException">
    /// The id belongs to another owner: a role that is private to a learner never replaces somebody else's.
    /// </exception>
    Task<RoleRecord> SaveAsync(string tenantId, RoleRecord role, CancellationToken cancellationToken);

    /// <summary>The newest version of a role, or null.</summary>
    Task<RoleRecord?> FindAsync(string tenantId, string roleId, CancellationToken cancellationToken);

    /// <summary>One version of a role, or null.</summary>
    Task<RoleRecord?> FindAsync(string tenantId, string roleId, int version, CancellationToken cancellationToken);

    /// <summary>The newest version of each role that a learner sees, by title: the tenant's, and what is private to them.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="learnerId">The learner; null: what is private to somebody is left out.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IReadOnlyList<RoleRecord>> ListAsync(string tenantId, string? learnerId, CancellationToken cancellationToken);

    /// <summary>Deletes every version of the roles that are private to a learner; nothing happens when there is none.</summary>
    Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, CancellationToken cancellationToken);

    /// <summary>Deletes every version of those of them whose ids lie in a range, in ordinal order.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="ownerLearnerId">The learner to whom they are private.</param>
    /// <param name="from">The first id of the range.</param>
    /// <param name="below">The first id after the range.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, string from, string below, CancellationToken cancellationToken);
}
