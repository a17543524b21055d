using System.Globalization;
using Microsoft.Azure.Cosmos;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>
/// <see cref="IRoleStore"/> in Cosmos DB. The newest version of a role is an item under the role's id, and its conditional
/// write is what saves; the version that it replaces is put by under an id of its own before.
/// </summary>
internal sealed class CosmosRoleStore(CosmosConnection connection, IdProvider ids) : IRoleStore
{
    private const string Newest = "newest";

    private readonly CosmosContainer<RoleRecord> _container = new(connection, CosmosModel.Roles, StorageJson.Default.RoleRecord, ids);

    /// <summary>The id of a version.</summary>
    public static string IdOf(RoleRecord role, bool isNewest) => isNewest ? NewestId(role.Id) : EarlierId(role.Id, role.Version);

    /// <summary>What stands beside a version.</summary>
    public static CosmosFields FieldsOf(RoleRecord role, bool isNewest) => new(State: isNewest ? Newest : null, Owner: role.OwnerLearnerId);

    /// <inheritdoc />
    public async Task<RoleRecord> SaveAsync(string tenantId, RoleRecord role, CancellationToken cancellationToken)
    {
        while (true)
        {
            var newest = await _container.ReadAsync(tenantId, NewestId(role.Id), cancellationToken);
            if (newest is not null && !string.Equals(newest.Document.OwnerLearnerId, role.OwnerLearnerId, StringComparison.Ordinal))
            {
                throw new InvalidOperationException("A role of this id belongs to another owner.");
            }

            var next = role with { Version = (newest?.Document.Version ?? 0) + 1 };
            if (await TryPutAsync(tenantId, newest, next, cancellationToken))
            {
                return next;
            }
        }
    }

    /// <inheritdoc />
    public async Task<RoleRecord?> FindAsync(string tenantId, string roleId, CancellationToken cancellationToken) =>
        (await _container.ReadAsync(tenantId, NewestId(roleId), cancellationToken))?.Document;

    /// <inheritdoc />
    public async Task<RoleRecord?> FindAsync(string tenantId, string roleId, int version, CancellationToken cancellationToken)
    {
        var newest = await FindAsync(tenantId, roleId, cancellationToken);
        return newest is null || newest.Version <= version
            ? newest?.Version == version ? newest : null
            : (await _container.ReadAsync(tenantId, EarlierId(roleId, version), cancellationToken))?.Document;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<RoleRecord>> ListAsync(string tenantId, string? learnerId, CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.state = @state AND (NOT IS_DEFINED(c.owner) OR c.owner = @owner)")
            .WithParameter("@state", Newest)
            .WithParameter("@owner", learnerId ?? "");
        return
        [
            .. (await _container.ListAsync(tenantId, query, cancellationToken))
                .Select(read => read.Stored.Document)
                .OrderBy(role => role.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(role => role.Id, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc />
    public Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, CancellationToken cancellationToken) =>
        DeleteOwnedAsync(tenantId, ownerLearnerId, _ => true, cancellationToken);

    /// <inheritdoc />
    public Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, string from, string below, CancellationToken cancellationToken) =>
        DeleteOwnedAsync(
            tenantId, ownerLearnerId, role => string.CompareOrdinal(role.Id, from) >= 0 && string.CompareOrdinal(role.Id, below) < 0, cancellationToken);

    private async Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, Func<RoleRecord, bool> isMeant, CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.owner = @owner").WithParameter("@owner", ownerLearnerId);
        while ((await _container.ListAsync(tenantId, query, cancellationToken)).FindAll(read => isMeant(read.Stored.Document)) is { Count: > 0 } owned)
        {
            foreach (var read in owned)
            {
                // One that was saved over meanwhile is found by the next round.
                await _container.TryDeleteAsync(tenantId, read, cancellationToken);
            }
        }
    }

    // Ids of the two kinds never meet: how they begin tells them apart.
    private static string NewestId(string roleId)
    {
        ArgumentException.ThrowIfNullOrEmpty(roleId);
        return $"newest:{roleId}";
    }

    private static string EarlierId(string roleId, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"earlier:{roleId}@{version:D6}");

    private async Task<bool> TryPutAsync(string tenantId, Stored<RoleRecord>? newest, RoleRecord next, CancellationToken cancellationToken)
    {
        var fields = FieldsOf(next, isNewest: true);
        if (newest is not { Document: { } current, ETag: var etag })
        {
            return await _container.TryCreateAsync(tenantId, NewestId(next.Id), next, fields, cancellationToken) is not null;
        }

        // Put by already when another save got as far as this; a version never changes.
        await _container.TryCreateAsync(
            tenantId, IdOf(current, isNewest: false), current, FieldsOf(next, isNewest: false), cancellationToken);
        return await _container.TryReplaceAsync(tenantId, NewestId(next.Id), next, fields, etag, cancellationToken) is not null;
    }
}
