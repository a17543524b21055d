using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Nodes;

/// <summary>Two processes of which one dies, or seems to; their wall clocks agree, or are a day apart.</summary>
public sealed class DeadNodeTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("Sqlite", 0)]
    [InlineData("Sqlite", 1)]
    [InlineData("Sqlite", -1)]
    [InlineData("Cosmos", 0)]
    [InlineData("Cosmos", 1)]
    [InlineData("Cosmos", -1)]
    public async Task Should_take_over_within_15_seconds_of_the_last_heartbeat(string provider, int deadAhead)
    {
        await using var nodes = new TwoNodes(provider, deadAhead);
        await nodes.StartAsync();
        nodes.First.Held.HoldAt(StepNames.SessionWrite);
        await nodes.First.Host.AcceptAsync("hi", id: "m");
        await nodes.First.Held.Reached;
        Assert.Null(await nodes.PassAsync(TimeSpan.FromSeconds(8), firstBeats: true, TakenAsync));
        nodes.First.Held.Stop();

        var taken = await nodes.PassAsync(Minute, firstBeats: false, TakenAsync);

        Assert.InRange(taken!.Value.TotalSeconds, 12, 15);
        var ended = await LeftMessage.EndedAsync(nodes.Second.Services, "m");
        Assert.Equal((InboxState.Done, 1), (ended.State, ended.Attempts));
        var answered = nodes.Second.Host.Take().Count;
        Assert.True(answered > 0);

        // It was only held up, and goes on.
        nodes.First.Held.Release();
        await nodes.First.Host.SayAsync("help", id: "next");
        Assert.Equal(2, (await nodes.Second.CommittedAsync()).Count);
        foreach (var node in new[] { nodes.First, nodes.Second })
        {
            Assert.False((await node.Host.AcceptAsync("hi", id: "m")).IsNew);
        }

        Assert.Empty(nodes.Second.Host.Take());
        Assert.Equal(0, await nodes.Second.OpenCountAsync());

        async Task<bool> TakenAsync() => (await LeftMessage.ReadAsync(nodes.Second.Services, "m")).Owner == nodes.Second.Id;
    }

    [Theory]
    [InlineData("Sqlite", 0)]
    [InlineData("Sqlite", 1)]
    [InlineData("Sqlite", -1)]
    [InlineData("Cosmos", 1)]
    [InlineData("Cosmos", -1)]
    public async Task Should_leave_a_process_that_beats_what_it_works_on(string provider, int ownerAhead)
    {
        await using var nodes = new TwoNodes(provider, ownerAhead);
        await nodes.StartAsync();
        nodes.First.Held.HoldAt(StepNames.SessionWrite);
        var accepted = await nodes.First.Host.AcceptAsync("hi", id: "m");
        await nodes.First.Held.Reached;

        Assert.Null(await nodes.PassAsync(Minute, firstBeats: true, async () =>
            (await LeftMessage.ReadAsync(nodes.Second.Services, "m")).Owner != nodes.First.Id));

        nodes.First.Held.Release();
        await accepted.Finished;
        Assert.NotEmpty(nodes.First.Host.Take());
        Assert.Equal((InboxState.Done, 0), (await LeftMessage.ReadAsync(nodes.Second.Services, "m")) is var item ? (item.State, item.Attempts) : default);
    }

    [Theory]
    [InlineData("Sqlite", 1)]
    [InlineData("Sqlite", -1)]
    [InlineData("Cosmos", 1)]
    [InlineData("Cosmos", -1)]
    public async Task Should_keep_the_order_of_what_it_takes_over_and_what_comes_later(string provider, int deadAhead)
    {
        await using var nodes = new TwoNodes(provider, deadAhead);
        await nodes.StartAsync();
        nodes.First.Held.HoldAt(StepNames.SessionWrite);
        foreach (var id in new[] { "m1", "m2", "m3" })
        {
            await nodes.First.Host.AcceptAsync("help", id: id);
        }

        await nodes.First.Held.Reached;
        nodes.First.Held.Stop();
        nodes.Second.Held.HoldAt(StepNames.SessionWrite);
        await nodes.PassAsync(Minute, firstBeats: false, () => Task.FromResult(nodes.Second.Held.Reached.IsCompleted));
        await nodes.Second.Held.Reached;
        var last = await nodes.Second.Host.AcceptAsync("help", id: "m4");
        nodes.Second.Held.Release();
        await last.Finished;

        Assert.Equal(new[] { "m1", "m2", "m3", "m4" }.Select(id => InboxItem.IdOf("test", "c-sam", id)), await nodes.Second.CommittedAsync());
        Assert.Equal(0, await nodes.Second.OpenCountAsync());
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_find_what_is_left_behind_a_thousand_messages_that_others_and_itself_work_on(string provider)
    {
        await using var nodes = new TwoNodes(provider);
        await nodes.StartAsync();
        var store = nodes.Second.Services.GetRequiredService<IInboxStore>();
        var inbox = nodes.Second.Services.GetRequiredService<Inbox>();
        await Parallel.ForAsync(0, 1020, async (number, cancellation) =>
        {
            // By a clock that is behind: they come before whatever the dead had.
            var owner = number % 2 == 0 ? nodes.First.Id : nodes.Second.Id;
            var item = new InboxItem { Id = $"m{number}", Shard = number % 64, TenantId = "local", LearnerId = "ann", Owner = owner };
            Assert.Null(owner == nodes.Second.Id ? inbox.TryHold(item.Id) : null);
            await store.TryCreateAsync(item, cancellation);
        });
        await LeftMessage.StoreAsync(nodes.Second.Services, "left");

        Assert.Equal(1, await nodes.Second.SweepAsync());

        Assert.Equal(InboxState.Done, (await LeftMessage.EndedAsync(nodes.Second.Services, "left")).State);
        Assert.Equal(0, await nodes.Second.SweepAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Should_know_a_message_again_when_another_process_forgets_old_ones_by_a_clock_that_is_wrong(int ahead)
    {
        await using var nodes = new TwoNodes("Sqlite", ahead);
        await nodes.StartAsync();
        await nodes.First.Host.SayAsync("hi", id: "m1");
        await nodes.Second.Host.SayAsync("help", id: "m2");
        for (var beat = 0; beat < 150; beat++)
        {
            await nodes.First.Pipeline.BeatAsync();
            await nodes.Second.Pipeline.BeatAsync();
        }

        foreach (var node in new[] { nodes.First, nodes.Second })
        {
            Assert.False((await node.Host.AcceptAsync("hi", id: "m1")).IsNew);
            Assert.False((await node.Host.AcceptAsync("help", id: "m2")).IsNew);
        }
    }
}
