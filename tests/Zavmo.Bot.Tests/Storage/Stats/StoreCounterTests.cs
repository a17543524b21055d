using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Stats;
using Zavmo.Bot.Tests.Storage.Move;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Storage.Stats;

public sealed class StoreCounterTests : IDisposable
{
    private readonly MoveBench bench = new();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_count_what_either_store_holds_and_name_nobody(bool cosmos)
    {
        var services = cosmos ? bench.CosmosServices : bench.FirstServices;
        var sessions = services.GetRequiredService<ISessionStore>();
        await sessions.WriteAsync(new LearnerKey("local", "a1"), new SessionDocument { Turn = 1 }, null, None);
        await sessions.WriteAsync(new LearnerKey("local", "b2"), new SessionDocument { Turn = 1, LastInboxIds = ["x", "y", "z"] }, null, None);
        await services.GetRequiredService<IRoleStore>().SaveAsync("local", new RoleRecord("pa-to-jane-smith", "PA", null, 0, "{}", "Me", "a1"), None);
        var inbox = services.GetRequiredService<IInboxStore>();
        await inbox.TryCreateAsync(Item("1") with { State = InboxState.Parked }, None);
        await inbox.TryCreateAsync(Item("2"), None);
        await inbox.TryCreateAsync(Item("3"), None);
        await inbox.TryCreateAsync(Item("4").ToTombstone(TurnOutcome.None, bench.Time.GetUtcNow()), None);
        services.GetRequiredService<IProtector>().Protect("test", new LearnerKey("local", "a1"), "x");

        var stats = await Count(cosmos ? bench.ToCosmos : bench.FromFile);

        Assert.Equal(
            [("keys", 1L), ("roles", 1L), ("sessions", 2L), ("inbox", 4L)],
            stats.Containers.Where(each => each.Documents > 0).Select(each => (each.Name, each.Documents)));
        Assert.Equal((2, 1, 0, 0), (stats.Open, stats.Parked, stats.Nodes, stats.LiveNodes));
        var counted = stats.Containers.Single(each => each.Name == "sessions");
        Assert.Equal("local|b2", counted.Largest);
        Assert.True(counted.LargestBytes > counted.Bytes - counted.LargestBytes);
        Assert.DoesNotContain(stats.Containers, each => each.Largest?.Contains("jane", StringComparison.Ordinal) == true);
        Assert.Equal(cosmos ? null : 4, stats.Schema);
        Assert.DoesNotContain("Key", stats.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_make_no_store_to_count()
    {
        await Assert.ThrowsAsync<StorageException>(() => Count(bench.ToFile));
        await Assert.ThrowsAsync<StorageException>(() => Count(bench.ToCosmos));

        Assert.False(File.Exists(bench.Second));
        await Assert.ThrowsAsync<StorageException>(() => bench.ToCosmos.RequireAsync(None));
    }

    private static InboxItem Item(string id) =>
        InboxItem.Of(new InboundActivity("{}", "test", "c", id, "u", "local"), new LearnerKey("local", "a1"), "n", 1);

    private Task<StoreStats> Count(IDocumentStore store) =>
        new StoreCounter(store, new LiveProcesses(IdProvider.System, bench.Time), new NoProgress()).RunAsync(None);
}
