using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Move;

/// <summary>Lets a second pass with every look at the processes, in which one of them may do something.</summary>
internal sealed class TickingNodes(INodeStore inner, FakeTimeProvider time, Func<long, Task> everySecond) : INodeStore
{
    private long second = 1;

    public Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken) =>
        inner.WriteAsync(node, ifMatch, cancellationToken);

    public async Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken)
    {
        await everySecond(++second);
        time.Advance(TimeSpan.FromSeconds(1));
        return await inner.ListAsync(cancellationToken);
    }

    public Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken) => inner.ReadAsync(nodeId, cancellationToken);

    public Task RemoveAsync(string nodeId, CancellationToken cancellationToken) => inner.RemoveAsync(nodeId, cancellationToken);
}
