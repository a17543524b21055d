using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Turns.Nodes;

/// <summary>Two processes at the same item at the same moment: the tag decides.</summary>
public sealed class NodeRaceTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_commit_two_turns_of_a_learner_one_after_the_other(string provider)
    {
        await using var nodes = new TwoNodes(provider);
        await nodes.StartAsync();
        nodes.First.Held.HoldAt(StepNames.SessionWrite);
        nodes.Second.Held.HoldAt(StepNames.SessionWrite);
        var first = await nodes.First.Host.AcceptAsync("hi", id: "m1");
        var second = await nodes.Second.Host.AcceptAsync("hi", id: "m2");
        await Task.WhenAll(nodes.First.Held.Reached, nodes.Second.Held.Reached);

        nodes.First.Held.Release();
        nodes.Second.Held.Release();
        await Task.WhenAll(first.Finished, second.Finished);

        Assert.Equal(2, (await nodes.First.CommittedAsync()).Distinct().Count());
        Assert.Equal(3, nodes.First.CountOf(StepNames.SessionWrite) + nodes.Second.CountOf(StepNames.SessionWrite));
        var ids = nodes.First.Host.Take().Concat(nodes.Second.Host.Take()).Select(ClientIdOf).ToList();
        Assert.Equal([1, 2], ids.Select(id => int.Parse(id.Split('-')[^2], System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order());
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(0, await nodes.First.OpenCountAsync());
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_let_one_of_two_take_over_what_both_find(string provider)
    {
        await using var nodes = new TwoNodes(provider);
        await nodes.StartAsync();
        await LeftMessage.StoreAsync(nodes.First.Services, "left");
        nodes.First.Held.HoldAt(StepNames.TakeOver);
        nodes.Second.Held.HoldAt(StepNames.TakeOver);
        var sweeps = new[] { nodes.First.SweepAsync(), nodes.Second.SweepAsync() };
        await Task.WhenAll(nodes.First.Held.Reached, nodes.Second.Held.Reached);

        nodes.First.Held.Release();
        nodes.Second.Held.Release();

        Assert.Equal([0, 1], (await Task.WhenAll(sweeps)).Order());
        Assert.Equal(1, (await LeftMessage.EndedAsync(nodes.First.Services, "left")).Attempts);
        Assert.Single(await nodes.First.CommittedAsync());
        Assert.Single(new[] { nodes.First, nodes.Second }, node => node.CountOf(StepNames.SessionWrite) > 0);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_count_one_beginning_when_a_second_process_takes_it_from_the_first(string provider)
    {
        await using var nodes = new TwoNodes(provider);
        await nodes.StartAsync();
        await LeftMessage.StoreAsync(nodes.First.Services, "left");

        // Taken over, and held up where it would count that it begins.
        nodes.First.Held.HoldAt(StepNames.TakeOver, after: 1);
        Assert.Equal(1, await nodes.First.SweepAsync());
        await nodes.First.Held.Reached;
        Assert.NotNull(await nodes.PassAsync(TimeSpan.FromMinutes(1), firstBeats: false, async () =>
            (await LeftMessage.ReadAsync(nodes.Second.Services, "left")).Owner == nodes.Second.Id));
        var ended = await LeftMessage.EndedAsync(nodes.Second.Services, "left");
        nodes.First.Held.Release();
        await nodes.First.Host.SayAsync("help", id: "next");

        Assert.Equal((InboxState.Done, 1), (ended.State, ended.Attempts));
        Assert.Equal(ended.Owner, (await LeftMessage.ReadAsync(nodes.First.Services, "left")).Owner);
        Assert.Equal(2, (await nodes.First.CommittedAsync()).Count);
        Assert.Equal(1, nodes.First.CountOf(StepNames.SessionWrite));
    }

    private static string ClientIdOf(JsonObject activity) => activity["channelData"]!["clientActivityID"]!.GetValue<string>();
}
