using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Tests.Storage.Move;

/// <summary>What is not moved, and what is said then.</summary>
public sealed class MoveRefusalTests : IDisposable
{
    private readonly MoveBench bench = new();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Should_refuse_while_a_process_serves_on_either_side(bool onTarget)
    {
        await FillAsync();
        var nodes = onTarget ? bench.ToCosmos.Nodes : bench.FromFile.Nodes;
        var node = new NodeDocument("far-1-x", "far", 77, "1", 1);
        var tag = await nodes.WriteAsync(node, null, None);

        var error = await Assert.ThrowsAsync<StorageException>(() => WatchAsync(onTarget, async counter =>
            tag = await nodes.WriteAsync(node with { Counter = counter }, tag, None)));

        Assert.Contains("process 77 on far", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Null(await bench.ToCosmos.ReadMarkAsync(None));
    }

    [Fact]
    public async Task Should_not_wait_for_a_process_that_is_gone()
    {
        await FillAsync();
        await bench.FromFile.Nodes.WriteAsync(new NodeDocument("far-1-x", "far", 77, "1", 9), null, None);

        var report = await WatchAsync(false, _ => Task.CompletedTask);

        Assert.Equal(1, report.Compared.Single(each => each.Name == "sessions").Target.Count);
        Assert.Empty(await bench.ToCosmos.Nodes.ListAsync(None));
    }

    [Fact]
    public async Task Should_refuse_a_target_that_holds_other_documents_and_say_which()
    {
        await FillAsync();
        await bench.PutAsync("sessions", "local|a", "local|a", """{"turn":1}""", bench.ToCosmos);
        await bench.PutAsync("sessions", "local|b", "local|b", """{"turn":1}""", bench.ToCosmos);
        await bench.PutAsync("learners", "local|b", "local|b", """{"learnerId":"b"}""", bench.ToCosmos);

        var error = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.FromFile, bench.ToCosmos));

        Assert.Contains("(learners 1, sessions 2)", error.Message, StringComparison.Ordinal);
        Assert.Null(await bench.ToCosmos.FindAsync(MovedContainers.Evidence, new MovedDocument("local|ann", "00000001", ""), None));
    }

    [Fact]
    public async Task Should_name_the_document_that_was_changed_since_the_move_began_and_overwrite_nothing()
    {
        await FillAsync();
        await Assert.ThrowsAsync<KilledException>(() => bench.MoveAsync(bench.FromFile, new FailingStore(bench.ToCosmos, 2, after: true)));
        await bench.PutAsync("sessions", "local|ann", "local|ann", """{"turn":99}""", bench.ToCosmos);

        var error = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.FromFile, bench.ToCosmos));

        Assert.Contains("In container sessions, local|ann is another document", error.Message, StringComparison.Ordinal);
        var there = await bench.CosmosServices.GetRequiredService<ISessionStore>().ReadAsync(new LearnerKey("local", "ann"), None);
        Assert.Equal(99, there!.Document.Turn);
    }

    [Fact]
    public async Task Should_notice_what_changed_in_either_store_before_it_was_compared()
    {
        await FillAsync();
        await bench.MoveAsync(bench.FromFile, bench.ToCosmos);
        await bench.PutAsync("sessions", "local|new", "local|new", """{"turn":5}""", bench.ToCosmos);

        var error = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.FromFile, bench.ToCosmos));

        Assert.Contains("Container sessions differs: 1 documents", error.Message, StringComparison.Ordinal);
        Assert.Contains("the first is local|new", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_start_no_bot_on_half_a_store_nor_move_it_on()
    {
        await FillAsync();
        await Assert.ThrowsAsync<KilledException>(() => bench.MoveAsync(bench.FromFile, new FailingStore(bench.ToCosmos, 2, after: true)));

        var start = await Assert.ThrowsAsync<StorageException>(() => bench.CosmosServices.OpenStorageAsync(None));
        var move = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.ToCosmos, bench.ToFile));
        await bench.SecondServices.OpenStorageAsync(None);
        var other = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.ToFile, bench.ToCosmos));

        Assert.All([start, move, other], error => Assert.Contains("'storage migrate' was not finished", error.Message, StringComparison.Ordinal));
        await bench.MoveAsync(bench.FromFile, bench.ToCosmos);
        await bench.CosmosServices.OpenStorageAsync(None);
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("1e99999999999")]
    public async Task Should_refuse_a_number_that_cosmos_would_round(string number)
    {
        await bench.PutAsync("sessions", "local|ann", "local|ann", $$$"""{"turn":1,"later":{"ticks":[1.50,{{{number}}}]}}""");

        var error = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.FromFile, bench.ToCosmos));

        Assert.Contains($"In container sessions, local|ann holds the number {number}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_that_the_keys_open_with_the_same_secret_only()
    {
        bench.FirstServices.GetRequiredService<IProtector>().Protect("test", new LearnerKey("local", "ann"), "secret");
        File.WriteAllText(bench.Secret, new string('x', 64));

        var error = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.FromFile, bench.ToCosmos));

        Assert.Contains(bench.Secret, error.Message, StringComparison.Ordinal);
        Assert.Contains(ProtectionOptions.SecretFileKey, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_make_no_store_to_move_from()
    {
        await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.ToCosmos, bench.ToFile));
        var error = await Assert.ThrowsAsync<StorageException>(() => bench.MoveAsync(bench.ToFile, bench.ToCosmos));

        Assert.Contains(bench.Second, error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Second));
        await Assert.ThrowsAsync<StorageException>(() => bench.ToCosmos.RequireAsync(None));
    }

    [Fact]
    public async Task Should_only_count_in_a_dry_run()
    {
        await FillAsync();

        var counts = await bench.Move(bench.FromFile, bench.ToCosmos).PreviewAsync(None);

        Assert.Equal([("learners", 1), ("sessions", 1)], counts.Where(each => each.Created > 0).Select(each => (each.Name, each.Created)));
        await Assert.ThrowsAsync<StorageException>(() => bench.ToCosmos.RequireAsync(None));
    }

    private async Task FillAsync()
    {
        var key = new LearnerKey("local", "ann");
        await bench.FirstServices.GetRequiredService<ISessionStore>().WriteAsync(key, new SessionDocument { Turn = 3 }, null, None);
        await bench.FirstServices.GetRequiredService<ILearnerStore>().WriteAsync(key, new LearnerDocument { LearnerId = "ann" }, null, None);
    }

    // With every look a second passes, and the other process does something.
    private Task<MoveReport> WatchAsync(bool onTarget, Func<long, Task> everySecond)
    {
        var watch = new FakeTimeProvider();
        IDocumentStore Watched(IDocumentStore store) =>
            new FailingStore(store, 0, after: false) { Nodes = new TickingNodes(store.Nodes, watch, everySecond) };
        return onTarget
            ? bench.MoveAsync(bench.FromFile, Watched(bench.ToCosmos), watch)
            : bench.MoveAsync(Watched(bench.FromFile), bench.ToCosmos, watch);
    }
}
