using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Interleaving;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A heartbeat that was written while its answer was lost.</summary>
public sealed class HeartbeatTests : IDisposable
{
    private readonly MemoryStores stores = new();
    private readonly Node node;

    public HeartbeatTests() => node = new Node(stores, new CountingIds("n"));

    private INodeStore Nodes => stores;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_go_on_from_it_and_never_be_away(bool joined)
    {
        var id = node.Id;
        if (joined)
        {
            await node.JoinAsync();
            var (document, etag) = (await Nodes.ReadAsync(id, CancellationToken.None))!;
            await Nodes.WriteAsync(document with { Counter = document.Counter + 1 }, etag, CancellationToken.None);
        }
        else
        {
            await Nodes.WriteAsync(new NodeDocument(id, "host", 1, "1", 1), null, CancellationToken.None);
        }

        Assert.True(await node.BeatAsync());
        Assert.True(await node.BeatAsync());

        Assert.Equal(joined ? 3 : 2, (await Nodes.ReadAsync(id, CancellationToken.None))!.Document.Counter);
    }

    public void Dispose() => node.Dispose();
}
