using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="INodeStore"/> promises.</summary>
public abstract class NodeStoreContract
{
    private static readonly NodeDocument Node = new("node-1", "höst", 4711, "boot+12", 1);

    private static CancellationToken None => CancellationToken.None;

    protected abstract INodeStore Store(int instance = 0);

    protected abstract void Restart();

    [Fact]
    public async Task Should_show_every_process_to_every_other()
    {
        Assert.Empty(await Store().ListAsync(None));
        await Store().WriteAsync(Node, null, None);
        await Store(1).WriteAsync(Node with { Id = "node-2", ProcessId = 4712 }, null, None);
        Restart();

        Assert.Equal([Node, Node with { Id = "node-2", ProcessId = 4712 }], (await Store().ListAsync(None)).OrderBy(node => node.Id, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Should_raise_a_counter_by_the_tag_of_the_last_write()
    {
        var first = await Store().WriteAsync(Node, null, None);
        var second = await Store().WriteAsync(Node with { Counter = 2 }, first, None);
        await Store().WriteAsync(Node with { Counter = 3 }, second, None);

        Assert.Equal(3, Assert.Single(await Store(1).ListAsync(None)).Counter);
        Assert.Equal(3, (await Store(1).ReadAsync(Node.Id, None))!.Document.Counter);
        Assert.Null(await Store(1).ReadAsync("node-2", None));
        await Assert.ThrowsAsync<ETagConflictException>(() => Store().WriteAsync(Node, second, None));
        await Assert.ThrowsAsync<ETagConflictException>(() => Store().WriteAsync(Node, null, None));
    }

    [Fact]
    public async Task Should_tell_a_process_that_its_item_is_gone()
    {
        var etag = await Store().WriteAsync(Node, null, None);
        await Store(1).RemoveAsync(Node.Id, None);
        await Store(1).RemoveAsync(Node.Id, None);

        await Assert.ThrowsAsync<ETagConflictException>(() => Store().WriteAsync(Node with { Counter = 2 }, etag, None));
        Assert.Empty(await Store().ListAsync(None));
    }

    [Fact]
    public async Task Should_let_exactly_one_of_sixteen_have_an_id()
    {
        var wins = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(async () =>
        {
            try
            {
                await Store(number % 2).WriteAsync(Node with { ProcessId = number }, null, None);
                return number;
            }
            catch (ETagConflictException)
            {
                return 0;
            }
        })));

        Assert.Equal(Assert.Single(wins, number => number != 0), Assert.Single(await Store().ListAsync(None)).ProcessId);
    }
}
