using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Feedback;

/// <summary>A report is an operation of its turn: there once, whatever happens on the way.</summary>
public sealed class FeedbackOnceTests : AsyncCleanup
{
    private const string Report = "report a bad answer: I did name the client";

    private readonly RecordingWatch watch = new();
    private readonly ChatHost host;

    public FeedbackOnceTests() => host = new ChatHost(services => services.Watch(watch));

    [Fact]
    public async Task Should_be_created_once_by_16_copies_of_the_message()
    {
        await AgreeAsync();
        var accepted = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => host.AcceptAsync(Report, id: "copy"))));
        await Task.WhenAll(accepted.Select(each => each.Finished));

        Assert.Single(await ItemsAsync());
        Assert.Equal((1, 1), (watch.CountOf(StepNames.FeedbackCreate), (await Stores.LearnerAsync(host)).Reports));
    }

    [Fact]
    public async Task Should_be_created_once_when_creating_it_fails_twice()
    {
        await AgreeAsync();
        var failures = 0;
        watch.Before = (step, _) => step == StepNames.FeedbackCreate && ++failures < 3 ? throw new InvalidOperationException() : Task.CompletedTask;

        await host.SayAsync(Report);

        Assert.Equal(3, watch.CountOf(StepNames.FeedbackCreate));
        Assert.Single(await ItemsAsync());
        Assert.Equal(1, (await Stores.LearnerAsync(host)).Reports);
    }

    [Fact]
    public async Task Should_be_parked_alone_and_created_by_the_replay()
    {
        await AgreeAsync();
        watch.Before = (step, _) => step == StepNames.FeedbackCreate ? throw new InvalidOperationException() : Task.CompletedTask;
        await host.SayAsync(Report);
        watch.Before = null;
        var inbox = host.Services.GetRequiredService<IInboxStore>();
        var (item, etag) = Assert.Single(await inbox.ListAsync(InboxState.Parked, 10, CancellationToken.None));
        Assert.Single(item.Entry!.Operations);
        Assert.DoesNotContain("client", item.Entry.Operations[0].GetRawText(), StringComparison.Ordinal);
        Assert.NotEmpty(await host.SayAsync("help"));

        await inbox.ReplaceAsync(item with { State = InboxState.Open, Owner = "", Attempts = 0, Problem = null }, etag, CancellationToken.None);
        await host.RestartAsync();
        await host.SayAsync("help");
        await EndedAsync(item);

        Assert.Equal(item.Id, Assert.Single(await ItemsAsync()).Id);
        Assert.Equal(1, (await Stores.LearnerAsync(host)).Reports);
    }

    [Fact]
    public async Task Should_be_there_once_when_the_process_ended_before_the_tombstone()
    {
        await AgreeAsync();
        var ending = new TaskCompletionSource();
        watch.Clear();
        watch.Before = (step, _) => step == StepNames.Send ? ending.Task : Task.CompletedTask;
        await host.AcceptAsync(Report, id: "cut");
        await Patience.UntilAsync(() => watch.CountOf(StepNames.Send) > 0, "the report is written and its answer is being sent");
        watch.Before = null;
        ending.SetException(new StorageException("The process ends."));
        await host.RestartAsync();

        // The next turn applies what the entry before it left; its own replies queue behind those of that one.
        await host.AcceptAsync("help");
        await Patience.UntilAsync(() => watch.CountOf(StepNames.FeedbackCreate) >= 2 && watch.CountOf(StepNames.SessionWrite) >= 2, "the next turn is committed");

        Assert.Single(await ItemsAsync());
        Assert.Equal(1, (await Stores.LearnerAsync(host)).Reports);
    }

    [Fact]
    public async Task Should_cost_a_learner_replace_and_a_create_more_than_a_bare_turn()
    {
        await AgreeAsync();
        watch.Clear();
        await host.SayAsync("help");
        var bare = Stored();
        watch.Clear();
        await host.SayAsync(Report);

        Assert.Equal(bare.Append(StepNames.LearnerWrite).Append(StepNames.FeedbackCreate).Order(), Stored().Order());

        List<string> Stored() => [.. watch.Steps.Where(step => step is not (StepNames.Directory or StepNames.Node or StepNames.InboxList or StepNames.Send))];
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task AgreeAsync()
    {
        await host.SayAsync("hi");
        await host.SayAsync("yes");
    }

    private async Task EndedAsync(InboxItem parked)
    {
        var store = host.Services.GetRequiredService<IInboxStore>();
        await Patience.UntilAsync(
            async () => (await store.ReadAsync(parked.Shard, parked.Id, CancellationToken.None))!.Document.State == InboxState.Done, "the replay is through");
    }

    private Task<IReadOnlyList<FeedbackItem>> ItemsAsync() => host.Services.GetRequiredService<IFeedbackStore>().ListAsync("local", 10, CancellationToken.None);
}
