namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="INodeStore"/> in SQLite.</summary>
internal sealed class SqliteNodeStore(SqliteDatabase database) : INodeStore
{
    private readonly SqliteContainer _container = new(database, "nodes");

    /// <inheritdoc />
    public async Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken)
    {
        var body = StorageJson.Default.NodeDocument.Body(node);
        var etag = ifMatch is null
            ? await _container.TryCreateAsync(node.Id, node.Id, body, cancellationToken)
            : await _container.TryReplaceAsync(node.Id, node.Id, body, ifMatch, cancellationToken);
        return etag ?? throw new ETagConflictException();
    }

    /// <inheritdoc />
    public async Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken) =>
        await _container.ReadAsync(nodeId, nodeId, cancellationToken) is { } stored
            ? new Stored<NodeDocument>(StorageJson.Default.NodeDocument.Document(stored.Document, database.Path), stored.ETag)
            : null;

    /// <inheritdoc />
    public async Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken)
    {
        var bodies = await database.ReadAsync(
            connection => connection.All("SELECT body FROM nodes ORDER BY id", row => row.GetString(0), []),
            cancellationToken);
        return [.. bodies.Select(body => StorageJson.Default.NodeDocument.Document(body, database.Path))];
    }

    /// <inheritdoc />
    public Task RemoveAsync(string nodeId, CancellationToken cancellationToken) =>
        _container.RemoveAsync(nodeId, nodeId, cancellationToken);
}
