using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Interleaving;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A process among those on the same store.</summary>
public sealed class NodeTests : IDisposable
{
    private readonly MemoryStores stores = new();
    private readonly Node node;

    public NodeTests() => node = new Node(stores, new CountingIds("n"));

    private INodeStore Nodes => stores;

    [Fact]
    public async Task Should_join_again_when_the_store_holds_an_older_copy_of_its_heartbeat()
    {
        await node.JoinAsync();
        var copy = Assert.Single(await Nodes.ListAsync(CancellationToken.None));
        Assert.True(await node.BeatAsync());
        await Nodes.RemoveAsync(copy.Id, CancellationToken.None);
        await Nodes.WriteAsync(copy, null, CancellationToken.None);

        Assert.False(await node.BeatAsync());
        await node.JoinAsync();

        Assert.True(await node.BeatAsync());
        Assert.True(Assert.Single(await Nodes.ListAsync(CancellationToken.None)).Counter > copy.Counter);
    }

    [Fact]
    public async Task Should_take_a_process_of_its_machine_for_gone_when_there_is_none_or_a_later_one_of_its_number()
    {
        await node.JoinAsync();
        var self = Assert.Single(await Nodes.ListAsync(CancellationToken.None));

        Assert.False(node.IsGoneFromHere(self with { Id = "other" }));
        Assert.True(node.IsGoneFromHere(self with { Id = "other", Started = self.Started + "0" }));
        Assert.True(node.IsGoneFromHere(self with { Id = "other", ProcessId = int.MaxValue }));
        Assert.False(node.IsGoneFromHere(self with { Id = "other", Host = "elsewhere", ProcessId = int.MaxValue }));
    }

    public void Dispose() => node.Dispose();
}
