using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>The messages are looked at where something may have been left, and at least once a minute.</summary>
public sealed class SweepTests : AsyncCleanup
{
    private static readonly NodeDocument Other = new("elsewhere-1-a", "elsewhere", 1, "1", 1);

    private readonly RecordingWatch watch = new();
    private readonly ChatHost host;
    private bool looksByItself = true;

    public SweepTests() => host = new ChatHost(services => services.Watch(watch))
    {
        Begin = services => looksByItself ? services.StartTurnsAsync(None) : Task.CompletedTask,
    };

    private static CancellationToken None => CancellationToken.None;

    private INodeStore Nodes => host.Services.GetRequiredService<INodeStore>();

    private TurnPipeline Pipeline => host.Services.GetRequiredService<TurnPipeline>();

    [Fact]
    public async Task Should_ask_for_no_messages_while_nothing_happens_but_once_a_minute()
    {
        await host.Services.GetRequiredService<Node>().JoinAsync();
        await SettleAsync();
        watch.Clear();

        for (var look = 1; look < 120; look++)
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            await Pipeline.LookAsync();
            Assert.Equal(look / 60, watch.CountOf(StepNames.InboxList));
        }
    }

    [Fact]
    public async Task Should_look_at_the_messages_when_a_process_comes_stands_still_or_leaves()
    {
        await SettleAsync();
        await Nodes.WriteAsync(Other, null, None);
        await AssertLooksAsync(true);
        await AssertLooksAsync(false);

        host.Time.Advance(TimeSpan.FromSeconds(12));
        await AssertLooksAsync(true);
        Assert.Null(await Nodes.ReadAsync(Other.Id, None));
        await AssertLooksAsync(true);
        await AssertLooksAsync(false);

        await Nodes.WriteAsync(Other, null, None);
        await AssertLooksAsync(true);
        await Nodes.RemoveAsync(Other.Id, None);
        await AssertLooksAsync(true);
        await AssertLooksAsync(false);
    }

    [Fact]
    public async Task Should_begin_what_was_stored_unseen_when_it_comes_again()
    {
        await host.SayAsync("hi", "another");
        var item = await MessageAsync("unseen", host.Services.GetRequiredService<Node>().Id);
        await host.Services.GetRequiredService<IInboxStore>().TryCreateAsync(item, None);

        Assert.NotEmpty(await host.SayAsync("hi", "sam", "unseen"));
        Assert.Equal(InboxState.Done, await StateAsync("unseen"));
    }

    [Fact]
    public async Task Should_look_at_the_next_beat_and_not_for_each_when_messages_were_refused_and_may_be_stored()
    {
        looksByItself = false;
        await host.Services.GetRequiredService<Node>().JoinAsync();
        await SettleAsync();
        await AssertLooksAsync(false);
        watch.Before = (step, _) => step == StepNames.InboxCreate ? throw new StorageException("lost") : Task.CompletedTask;
        await Assert.ThrowsAsync<StorageException>(() => host.AcceptAsync("hi"));
        watch.Before = null;

        await AssertLooksAsync(false);
        host.Time.Advance(TurnPipeline.BeatPeriod);
        await AssertLooksAsync(true);
        await AssertLooksAsync(false);
    }

    [Fact]
    public async Task Should_beat_while_its_first_sweep_takes_long()
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watch.Before = (step, _) => step == StepNames.InboxList ? answered.Task : Task.CompletedTask;
        var id = host.Services.GetRequiredService<Node>().Id;
        var starting = host.Begin(host.Services);
        await Patience.UntilAsync(() => watch.CountOf(StepNames.InboxList) > 0, "it sweeps");

        host.Time.Advance(TurnPipeline.BeatPeriod);
        await Patience.UntilAsync(async () => (await Nodes.ReadAsync(id, None))!.Document.Counter > 1, "it beats");

        Assert.False(starting.IsCompleted);
        answered.SetResult();
        await starting;
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    // The first look sweeps, and so does one after a sweep that took something.
    private async Task SettleAsync()
    {
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await Pipeline.LookAsync();
        await Pipeline.LookAsync();
    }

    private async Task AssertLooksAsync(bool expected)
    {
        watch.Clear();
        await Pipeline.LookAsync();
        Assert.Equal(expected, watch.CountOf(StepNames.InboxList) > 0);
    }

    private async Task<InboxItem> MessageAsync(string id, string owner)
    {
        var body = $$"""
            {"type":"message","id":"{{id}}","channelId":"test","serviceUrl":"http://localhost/","from":{"id":"sam"},
             "recipient":{"id":"zavmo"},"conversation":{"id":"c-sam"},"text":"hi"}
            """;
        var person = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync("local", "test", "sam", () => "sam", None);
        return InboxItem.Of(new InboundActivity(body, "test", "c-sam", id, "sam", "local"), person.Key, owner, 1);
    }

    private async Task<InboxState> StateAsync(string id) => (await host.Services.GetRequiredService<IInboxStore>().ReadAsync(
        InboxItem.ShardOf("test", "c-sam"), InboxItem.IdOf("test", "c-sam", id), None))!.Document.State;
}
