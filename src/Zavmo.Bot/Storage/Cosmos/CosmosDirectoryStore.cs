namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="IDirectoryStore"/> in Cosmos DB.</summary>
internal sealed class CosmosDirectoryStore(CosmosConnection connection, IdProvider ids) : IDirectoryStore
{
    private readonly CosmosContainer<DirectoryEntry> _container =
        new(connection, CosmosModel.Directory, StorageJson.Default.DirectoryEntry, ids);

    /// <inheritdoc />
    public async Task<DirectoryEntry> FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken)
    {
        var id = DirectoryEntry.IdOf(channelId, userId);
        if (await _container.ReadAsync(tenantId, id, cancellationToken) is { } found)
        {
            return found.Document;
        }

        var entry = new DirectoryEntry(tenantId, channelId, userId, newLearnerId());

        // A key that could not be stored elsewhere must not get into the directory, where it would stay.
        _ = entry.Key;
        if (await _container.TryCreateAsync(tenantId, id, entry, CosmosFields.None, cancellationToken) is not null)
        {
            return entry;
        }

        return (await _container.ReadAsync(tenantId, id, cancellationToken))?.Document ?? throw new ETagConflictException();
    }

    /// <inheritdoc />
    public async Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
        (await _container.ReadAsync(tenantId, DirectoryEntry.IdOf(channelId, userId), cancellationToken))?.Document;

    /// <inheritdoc />
    public async Task<bool> SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken)
    {
        var id = DirectoryEntry.IdOf(channelId, userId);
        while (true)
        {
            var (entry, etag) = await _container.ReadAsync(tenantId, id, cancellationToken)
                ?? throw new KeyNotFoundException("The directory has no such entry.");
            if (string.Equals(entry.ReferenceJson, referenceJson, StringComparison.Ordinal))
            {
                return false;
            }

            var changed = entry with { ReferenceJson = referenceJson };
            if (await _container.TryReplaceAsync(tenantId, id, changed, CosmosFields.None, etag, cancellationToken) is not null)
            {
                return true;
            }
        }
    }
}
