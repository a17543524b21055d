using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>Roles where nobody has one: the bot of these runs keeps none.</summary>
internal sealed class NoRoles : IRoleStore
{
    public Task<RoleRecord> SaveAsync(string tenantId, RoleRecord role, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The bot of these runs keeps no role.");

    public Task<RoleRecord?> FindAsync(string tenantId, string roleId, CancellationToken cancellationToken) => Task.FromResult<RoleRecord?>(null);

    public Task<RoleRecord?> FindAsync(string tenantId, string roleId, int version, CancellationToken cancellationToken) => Task.FromResult<RoleRecord?>(null);

    public Task<IReadOnlyList<RoleRecord>> ListAsync(string tenantId, string? learnerId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RoleRecord>>([]);

    public Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, string from, string below, CancellationToken cancellationToken) => Task.CompletedTask;
}
