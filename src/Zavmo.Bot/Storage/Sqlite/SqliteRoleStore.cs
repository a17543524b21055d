using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IRoleStore"/> in SQLite: one row a version, its id the role's id with seven characters of version.</summary>
internal sealed class SqliteRoleStore(SqliteDatabase database) : IRoleStore
{
    /// <summary>Whether the row <c>item</c> is the newest version: versions have no gaps.</summary>
    public const string IsNewest =
        "NOT EXISTS (SELECT 1 FROM roles AS next WHERE next.partition_key = item.partition_key AND next.id = "
        + "substr(item.id, 1, length(item.id) - 6) || printf('%06d', CAST(substr(item.id, -6) AS INTEGER) + 1))";

    private const string Role = "substr(id, 1, length(id) - 7)";

    private readonly SqliteContainer _container = new(database, "roles");

    /// <inheritdoc />
    public Task<RoleRecord> SaveAsync(string tenantId, RoleRecord role, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection =>
            {
                var newest = Newest(connection, tenantId, role.Id);
                if (newest is not null && !string.Equals(newest.OwnerLearnerId, role.OwnerLearnerId, StringComparison.Ordinal))
                {
                    throw new InvalidOperationException("A role of this id belongs to another owner.");
                }

                var next = role with { Version = (newest?.Version ?? 0) + 1 };
                _container.TryCreate(
                    connection, tenantId, RowId(next.Id, next.Version), StorageJson.Default.RoleRecord.Body(next));
                return next;
            },
            cancellationToken);

    /// <inheritdoc />
    public Task<RoleRecord?> FindAsync(string tenantId, string roleId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Newest(connection, tenantId, roleId), cancellationToken);

    /// <inheritdoc />
    public async Task<RoleRecord?> FindAsync(string tenantId, string roleId, int version, CancellationToken cancellationToken) =>
        await _container.ReadAsync(tenantId, RowId(roleId, version), cancellationToken) is { } stored
            ? Record(stored.Document)
            : null;

    /// <inheritdoc />
    public async Task<IReadOnlyList<RoleRecord>> ListAsync(string tenantId, string? learnerId, CancellationToken cancellationToken)
    {
        // With max(), SQLite takes the other columns from the row that has the maximum.
        var bodies = await database.ReadAsync(
            connection => connection.All(
                "SELECT body, max(id) FROM roles WHERE partition_key = $pk "
                + $"AND coalesce(json_extract(body, '$.ownerLearnerId'), $learner) = $learner GROUP BY {Role}",
                row => row.GetString(0),
                ("$pk", tenantId),
                ("$learner", learnerId ?? "")),
            cancellationToken);
        return
        [
            .. bodies.Select(Record)
                .OrderBy(role => role.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(role => role.Id, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc />
    public Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Run(
                "DELETE FROM roles WHERE partition_key = $pk AND json_extract(body, '$.ownerLearnerId') = $owner",
                ("$pk", tenantId),
                ("$owner", ownerLearnerId)),
            cancellationToken);

    /// <inheritdoc />
    public Task DeleteOwnedAsync(string tenantId, string ownerLearnerId, string from, string below, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Run(
                $"DELETE FROM roles WHERE partition_key = $pk AND json_extract(body, '$.ownerLearnerId') = $owner AND {Role} >= $from AND {Role} < $below",
                ("$pk", tenantId),
                ("$owner", ownerLearnerId),
                ("$from", from),
                ("$below", below)),
            cancellationToken);

    /// <summary>The row's id of a version.</summary>
    public static string RowId(string roleId, int version)
    {
        ArgumentException.ThrowIfNullOrEmpty(roleId);
        return string.Create(CultureInfo.InvariantCulture, $"{roleId}@{version:D6}");
    }

    private RoleRecord? Newest(SqliteConnection connection, string tenantId, string roleId)
    {
        var body = connection.First(
            $"SELECT body FROM roles WHERE partition_key = $pk AND {Role} = $role ORDER BY id DESC LIMIT 1",
            row => row.GetString(0),
            ("$pk", tenantId),
            ("$role", roleId));
        return body is null ? null : Record(body);
    }

    private RoleRecord Record(string body) => StorageJson.Default.RoleRecord.Document(body, database.Path);
}
