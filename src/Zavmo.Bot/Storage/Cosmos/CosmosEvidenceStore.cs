namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="IEvidenceStore"/> in Cosmos DB.</summary>
internal sealed class CosmosEvidenceStore(CosmosConnection connection, IdProvider ids) : IEvidenceStore
{
    private readonly CosmosContainer<EvidenceItem> _container =
        new(connection, CosmosModel.Evidence, StorageJson.Default.EvidenceItem, ids);

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(LearnerKey key, EvidenceItem item, CancellationToken cancellationToken) =>
        await _container.TryCreateAsync(key.ToString(), item.Id, item, CosmosFields.None, cancellationToken) is not null;

    /// <inheritdoc />
    public Task<Stored<EvidenceItem>?> ReadAsync(LearnerKey key, int number, CancellationToken cancellationToken) =>
        _container.ReadAsync(key.ToString(), EvidenceItem.IdOf(number), cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Stored<EvidenceItem>>> ListAsync(LearnerKey key, CancellationToken cancellationToken) =>
    [
        .. (await _container.ListAsync(key.ToString(), null, cancellationToken))
            .Select(read => read.Stored)
            .OrderBy(stored => stored.Document.Number),
    ];

    /// <inheritdoc />
    public async Task EraseAsync(LearnerKey key, EvidenceItem erased, string ifMatch, CancellationToken cancellationToken) =>
        _ = await _container.TryReplaceAsync(key.ToString(), erased.Id, erased, CosmosFields.None, ifMatch, cancellationToken)
            ?? throw new ETagConflictException();
}
