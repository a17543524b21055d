using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Says that this process runs on another machine: that it is gone can then be seen by its counter only.</summary>
internal sealed class ElsewhereNodes(INodeStore inner, string host) : INodeStore
{
    public Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken) =>
        inner.WriteAsync(node with { Host = host }, ifMatch, cancellationToken);

    public Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken) => inner.ListAsync(cancellationToken);

    public Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken) => inner.ReadAsync(nodeId, cancellationToken);

    public Task RemoveAsync(string nodeId, CancellationToken cancellationToken) => inner.RemoveAsync(nodeId, cancellationToken);
}
