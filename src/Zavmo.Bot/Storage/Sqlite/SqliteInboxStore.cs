using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// <see cref="IInboxStore"/> in SQLite. State, arrival and expiry stand beside the document: recovery finds what waits, and
/// the purge what has expired, by small indexes that a finished turn is no longer, or not yet, part of.
/// </summary>
internal sealed class SqliteInboxStore(SqliteDatabase database) : IInboxStore
{
    // Another turn's write never waits for more than so many deletes.
    private const int PurgedAtOnce = 500;

    private const string Create =
        $"INSERT INTO inbox VALUES ($pk, $id, {SqliteContainer.NewTag}, $body, $state, $arrival, $expires) "
        + "ON CONFLICT DO NOTHING RETURNING etag";

    private const string Replace =
        $"UPDATE inbox SET body = $body, etag = {SqliteContainer.NewTag}, state = $state, arrival = $arrival, "
        + "expires_at = $expires WHERE partition_key = $pk AND id = $id AND etag = $match RETURNING etag";

    // Repeated as the index has it, or SQLite does not use the index.
    private const string List =
        "SELECT body, etag FROM inbox WHERE state = $state AND state <> 'Done' ORDER BY arrival, rowid LIMIT $limit";

    private const string ListLeft =
        "SELECT body, etag FROM inbox WHERE state = 'Open' AND state <> 'Done' "
        + "AND body ->> 'owner' NOT IN (SELECT value FROM json_each($owners)) ORDER BY arrival, rowid LIMIT $limit";

    private const string Purge =
        "DELETE FROM inbox WHERE rowid IN "
        + "(SELECT rowid FROM inbox WHERE expires_at IS NOT NULL AND expires_at <= $now LIMIT $limit)";

    private readonly SqliteContainer _container = new(database, "inbox");

    /// <inheritdoc />
    public Task<string?> TryCreateAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var body = Body(item);
        return database.WriteAsync(
            connection => connection.First(
                Create,
                Tag,
                ("$pk", Partition(item.Shard)),
                ("$id", item.Id),
                ("$body", body),
                ("$state", item.State.ToString()),
                ("$arrival", item.Arrival),
                ("$expires", Expiry(item))),
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task<Stored<InboxItem>?> ReadAsync(int shard, string id, CancellationToken cancellationToken) =>
        await _container.ReadAsync(Partition(shard), id, cancellationToken) is { } stored ? Item(stored) : null;

    /// <inheritdoc />
    public async Task<string> ReplaceAsync(InboxItem item, string ifMatch, CancellationToken cancellationToken)
    {
        var body = Body(item);
        return await database.WriteAsync(
            connection => connection.First(
                Replace,
                Tag,
                ("$body", body),
                ("$state", item.State.ToString()),
                ("$arrival", item.Arrival),
                ("$expires", Expiry(item)),
                ("$pk", Partition(item.Shard)),
                ("$id", item.Id),
                ("$match", ifMatch)),
            cancellationToken) ?? throw new ETagConflictException();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(
        InboxState state, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state, InboxState.Done);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return await ListAsync(List, cancellationToken, ("$state", state.ToString()), ("$limit", limit));
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Stored<InboxItem>>> ListLeftAsync(
        IReadOnlyCollection<string> owners, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var json = JsonSerializer.Serialize(owners, StorageJson.Default.IReadOnlyCollectionString);
        return ListAsync(ListLeft, cancellationToken, ("$owners", json), ("$limit", limit));
    }

    /// <inheritdoc />
    public async Task<int> PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var total = 0; ;)
        {
            var purged = await database.WriteAsync(
                connection => connection.Run(Purge, ("$now", now.ToUnixTimeMilliseconds()), ("$limit", PurgedAtOnce)),
                cancellationToken);
            total += purged;
            if (purged < PurgedAtOnce)
            {
                return total;
            }
        }
    }

    private async Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(
        string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        var rows = await database.ReadAsync(
            connection => connection.All(sql, row => new Stored<string>(row.GetString(0), row.GetString(1)), parameters),
            cancellationToken);
        return [.. rows.Select(Item)];
    }

    /// <summary>What stands beside the document in its row.</summary>
    public static IReadOnlyList<(string Name, object Value)> ColumnsOf(InboxItem item) =>
        [("state", item.State.ToString()), ("arrival", item.Arrival), ("expires_at", Expiry(item))];

    private string Body(InboxItem item)
    {
        var body = StorageJson.Default.InboxItem.Body(item);
        database.Sizes.Check("inbox", body);
        return body;
    }

    private static string Partition(int shard) => shard.ToString(CultureInfo.InvariantCulture);

    // Of tombstones only: the purge never takes what still waits.
    private static object Expiry(InboxItem item) =>
        item is { State: InboxState.Done, ExpiresAt: { } at } ? at.ToUnixTimeMilliseconds() : DBNull.Value;

    private static string Tag(SqliteDataReader row) => row.GetString(0);

    private Stored<InboxItem> Item(Stored<string> stored) =>
        new(StorageJson.Default.InboxItem.Document(stored.Document, database.Path), stored.ETag);

    /// <inheritdoc />
    public Task ScrubAsync(CancellationToken cancellationToken) => database.ScrubAsync(cancellationToken);
}
