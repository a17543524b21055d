using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>Heartbeats in memory.</summary>
internal sealed class MemoryNodes : INodeStore
{
    private readonly MemoryDocuments<string, NodeDocument> documents = new();

    public Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Write(node.Id, node, ifMatch));

    public Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken) => Task.FromResult(documents.Read(nodeId));

    public Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NodeDocument>>([.. documents.All]);

    public Task RemoveAsync(string nodeId, CancellationToken cancellationToken)
    {
        documents.Remove(nodeId);
        return Task.CompletedTask;
    }
}
