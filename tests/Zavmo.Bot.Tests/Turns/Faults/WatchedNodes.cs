using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedNodes(INodeStore inner, ITurnWatch watch) : INodeStore
{
    public Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Node, node.Id, () => inner.WriteAsync(node, ifMatch, cancellationToken));

    public Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Node, nodeId, () => inner.ReadAsync(nodeId, cancellationToken));

    public Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Node, "", () => inner.ListAsync(cancellationToken));

    public Task RemoveAsync(string nodeId, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Node, nodeId, () => inner.RemoveAsync(nodeId, cancellationToken));
}
