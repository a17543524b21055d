namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IEvidenceStore"/> in SQLite.</summary>
internal sealed class SqliteEvidenceStore(SqliteDatabase database) : IEvidenceStore
{
    private readonly SqliteContainer _container = new(database, "evidence");

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(LearnerKey key, EvidenceItem item, CancellationToken cancellationToken) =>
        await _container.TryCreateAsync(
            key.ToString(), item.Id, StorageJson.Default.EvidenceItem.Body(item), cancellationToken) is not null;

    /// <inheritdoc />
    public async Task<Stored<EvidenceItem>?> ReadAsync(LearnerKey key, int number, CancellationToken cancellationToken) =>
        await _container.ReadAsync(key.ToString(), EvidenceItem.IdOf(number), cancellationToken) is { } stored
            ? Item(stored)
            : null;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Stored<EvidenceItem>>> ListAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            connection => connection.All(
                "SELECT body, etag FROM evidence WHERE partition_key = $pk ORDER BY id",
                row => new Stored<string>(row.GetString(0), row.GetString(1)),
                ("$pk", key.ToString())),
            cancellationToken);
        return [.. rows.Select(Item)];
    }

    /// <inheritdoc />
    public async Task EraseAsync(LearnerKey key, EvidenceItem erased, string ifMatch, CancellationToken cancellationToken)
    {
        var body = StorageJson.Default.EvidenceItem.Body(erased);
        _ = await _container.TryReplaceAsync(key.ToString(), erased.Id, body, ifMatch, cancellationToken)
            ?? throw new ETagConflictException();
        await database.ScrubAsync(cancellationToken);
    }

    private Stored<EvidenceItem> Item(Stored<string> stored) =>
        new(StorageJson.Default.EvidenceItem.Document(stored.Document, database.Path), stored.ETag);
}
