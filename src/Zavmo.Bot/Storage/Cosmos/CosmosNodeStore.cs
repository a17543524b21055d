namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="INodeStore"/> in Cosmos DB.</summary>
internal sealed class CosmosNodeStore(CosmosConnection connection, IdProvider ids) : INodeStore
{
    private readonly CosmosContainer<NodeDocument> _container = new(connection, CosmosModel.Nodes, StorageJson.Default.NodeDocument, ids);

    /// <inheritdoc />
    public async Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken)
    {
        var etag = ifMatch is null
            ? await _container.TryCreateAsync(Partition(node.Id), node.Id, node, CosmosFields.None, cancellationToken)
            : await _container.TryReplaceAsync(Partition(node.Id), node.Id, node, CosmosFields.None, ifMatch, cancellationToken);
        return etag ?? throw new ETagConflictException();
    }

    /// <inheritdoc />
    public Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken) =>
        _container.ReadAsync(Partition(nodeId), nodeId, cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await _container.ListAsync(null, null, cancellationToken))
            .Select(read => read.Stored.Document)
            .OrderBy(node => node.Id, StringComparer.Ordinal),
    ];

    /// <inheritdoc />
    public Task RemoveAsync(string nodeId, CancellationToken cancellationToken) =>
        _container.DeleteAsync(Partition(nodeId), nodeId, cancellationToken);

    // The partition key is the id itself, as it is stored.
    private static string Partition(string nodeId) => CosmosId.Of(nodeId);
}
