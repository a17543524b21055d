namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IDirectoryStore"/> in SQLite.</summary>
internal sealed class SqliteDirectoryStore(SqliteDatabase database) : IDirectoryStore
{
    private readonly SqliteContainer _container = new(database, "directory");

    /// <inheritdoc />
    public async Task<DirectoryEntry> FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken)
    {
        var id = DirectoryEntry.IdOf(channelId, userId);
        if (await _container.ReadAsync(tenantId, id, cancellationToken) is { } found)
        {
            return Entry(found);
        }

        var entry = new DirectoryEntry(tenantId, channelId, userId, newLearnerId());

        // A key that could not be stored elsewhere must not get into the directory, where it would stay.
        _ = entry.Key;
        var body = StorageJson.Default.DirectoryEntry.Body(entry);
        if (await _container.TryCreateAsync(tenantId, id, body, cancellationToken) is not null)
        {
            return entry;
        }

        return await _container.ReadAsync(tenantId, id, cancellationToken) is { } winner
            ? Entry(winner)
            : throw new ETagConflictException();
    }

    /// <inheritdoc />
    public async Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
        await _container.ReadAsync(tenantId, DirectoryEntry.IdOf(channelId, userId), cancellationToken) is { } found ? Entry(found) : null;

    /// <inheritdoc />
    public async Task<bool> SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken)
    {
        var id = DirectoryEntry.IdOf(channelId, userId);
        while (true)
        {
            var stored = await _container.ReadAsync(tenantId, id, cancellationToken)
                ?? throw new KeyNotFoundException("The directory has no such entry.");
            var entry = Entry(stored);
            if (string.Equals(entry.ReferenceJson, referenceJson, StringComparison.Ordinal))
            {
                return false;
            }

            var body = StorageJson.Default.DirectoryEntry.Body(entry with { ReferenceJson = referenceJson });
            if (await _container.TryReplaceAsync(tenantId, id, body, stored.ETag, cancellationToken) is not null)
            {
                return true;
            }
        }
    }

    private DirectoryEntry Entry(Stored<string> stored) =>
        StorageJson.Default.DirectoryEntry.Document(stored.Document, database.Path);
}
