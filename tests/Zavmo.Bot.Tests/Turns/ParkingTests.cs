using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>What fails three times is put aside and told; the lane goes on; <c>inbox replay</c> beside the server mends it.</summary>
public sealed class ParkingTests : AsyncCleanup
{
    private const string Account =
        "On Monday I moved the backup job to the night because it slowed the tills, and the queue was gone by Tuesday.";

    private readonly RecordingWatch watch = new();
    private readonly FailingBot bot = new();
    private readonly ChatHost host;
    private readonly Learner learner;

    public ParkingTests()
    {
        host = new ChatHost(services =>
        {
            services.Watch(watch);
            services.Decorate<IBot>(bot.Around);
        });
        learner = new Learner(host);
    }

    [Fact]
    public async Task Should_park_a_turn_that_throws_three_times_tell_the_learner_and_go_on()
    {
        await host.SayAsync("hi");
        bot.FailsAt = "boom";

        var told = await host.SayAsync("boom", id: "bad");

        Assert.Equal(3, bot.Failures);
        Assert.Contains(TextOf(Assert.Single(told)), Notices());
        Assert.Equal(nameof(InvalidOperationException), Assert.Single(await ParkedAsync()).Problem);
        Assert.NotEmpty(await host.SayAsync("yes"));
        Assert.Equal(2, (await SessionAsync()).Turn);

        bot.FailsAt = null;
        await ReplayAsync("bad");
        Assert.NotEmpty(host.Take());
        Assert.Equal(3, (await SessionAsync()).Turn);
        Assert.Empty(await ParkedAsync());
        Assert.Empty(await host.SayAsync("boom", id: "bad"));
    }

    [Fact]
    public async Task Should_park_only_the_evidence_that_cannot_be_written_and_leave_no_gap_in_the_chain()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        var key = (await LearnerState.KeyAsync(host.Services, "sam")).ToString();
        watch.Before = (step, subject) => step == StepNames.EvidenceCreate && subject == key ? throw new InvalidOperationException() : Task.CompletedTask;

        var answered = await AnswerAsync(Account);
        watch.Before = null;
        Assert.NotEmpty(answered);
        var parked = Assert.Single(await ParkedAsync());
        Assert.Single(parked.Entry!.Operations);
        var observed = (await LearnerAsync()).Observations.Count;

        await AnswerAsync("In March I wrote the runbook for the Harrow shop on my own, and the night shift used it the same week.");
        Assert.Equal([1], (await EvidenceAsync()).Select(item => item.Number));
        Assert.True((await LearnerAsync()).Observations.Count > observed);
        var turn = (await SessionAsync()).Turn;

        await ReplayAsync(parked.Id);
        var items = await EvidenceAsync();
        Assert.Equal([1, 2], items.Select(item => item.Number));
        Assert.Equal(2, items.Select(item => item.OperationId).Distinct().Count());
        Assert.Null(EvidenceChain.FirstBroken(items.Select(LearnerState.LinkOf)));
        Assert.Equal(turn, (await SessionAsync()).Turn);

        await AnswerAsync("Last week I explained the new queue to two colleagues until both could clear it without me, which they did on Friday.");
        Assert.Null(EvidenceChain.FirstBroken((await EvidenceAsync()).Select(LearnerState.LinkOf)));
        Assert.Equal([1, 2, 3], (await EvidenceAsync()).Select(item => item.Number));
    }

    [Fact]
    public async Task Should_leave_no_gap_when_the_next_turn_comes_before_the_failed_one_is_through()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        var sending = new TaskCompletionSource();
        var failing = true;
        watch.Before = (step, _) => step switch
        {
            StepNames.EvidenceCreate when failing => throw new InvalidOperationException(),
            StepNames.Send => sending.Task,
            _ => Task.CompletedTask,
        };
        Task done;
        try
        {
            await host.AcceptAsync(Account);
            var failed = await host.AcceptAsync("that's all");
            await Patience.UntilAsync(() => watch.CountOf(StepNames.EvidenceCreate) == 3, "the evidence failed three times");
            failing = false;

            // A short question on what is known may stand before the next account.
            await host.AcceptAsync("skip");
            await host.AcceptAsync("In March I wrote the runbook for the Harrow shop on my own, and the night shift used it the same week.");
            var next = await host.AcceptAsync("that's all");
            await Patience.UntilAsync(() => watch.CountOf(StepNames.EvidenceCreate) >= 4, "the next account is written");
            done = Task.WhenAll(failed.Finished, next.Finished);
        }
        finally
        {
            // A host does not end while something is being sent.
            sending.SetResult();
        }

        await done;

        Assert.Equal([1], (await EvidenceAsync()).Select(item => item.Number));
        await ReplayAsync(Assert.Single(await ParkedAsync()).Id);
        Assert.Null(EvidenceChain.FirstBroken((await EvidenceAsync()).Select(LearnerState.LinkOf)));
        Assert.Equal(2, (await EvidenceAsync()).Count);
    }

    [Fact]
    public async Task Should_make_a_parked_change_once_after_later_turns()
    {
        await host.SayAsync("hi");
        await host.SayAsync("yes");
        await host.SayAsync("1");
        watch.Before = (step, _) => step == StepNames.LearnerWrite ? throw new InvalidOperationException() : Task.CompletedTask;
        await host.SayAsync("quick");
        watch.Before = null;
        Assert.Null((await LearnerAsync()).Budget);
        var parked = Assert.Single(await ParkedAsync());
        await host.SayAsync("help");

        await ReplayAsync(parked.Id);

        var after = await LearnerAsync();
        Assert.Equal("Quick", after.Budget);
        Assert.Equal([4], after.LateTurns);
        Assert.Empty(await ParkedAsync());
    }

    [Fact]
    public async Task Should_run_a_turn_again_on_what_won_when_the_session_was_changed_meanwhile()
    {
        await host.SayAsync("hi");
        var others = 1;
        watch.Before = (step, _) => step == StepNames.SessionWrite && Interlocked.Decrement(ref others) >= 0 ? ChangeSessionAsync() : Task.CompletedTask;

        var replies = await host.SayAsync("yes");

        var session = await SessionAsync();
        Assert.Equal(2, session.Turn);
        Assert.Contains("other", session.SentCards.Keys);
        Assert.Equal(replies.Count, replies.Select(ClientIdOf).Distinct().Count());
        Assert.True((await LearnerAsync()).Consent!.Given);
        Assert.Equal(2, watch.Steps.Count(step => step == StepNames.LearnerWrite) + 1);
    }

    [Fact]
    public async Task Should_park_a_turn_that_loses_three_races()
    {
        await host.SayAsync("hi");
        var others = 3;
        watch.Before = (step, _) => step == StepNames.SessionWrite && Interlocked.Decrement(ref others) >= 0 ? ChangeSessionAsync() : Task.CompletedTask;

        Assert.Contains(TextOf(Assert.Single(await host.SayAsync("yes"))), Notices());
        Assert.Equal(nameof(ETagConflictException), Assert.Single(await ParkedAsync()).Problem);
        Assert.NotEmpty(await host.SayAsync("yes"));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string TextOf(JsonObject activity) => (activity["text"] ?? activity["summary"])!.GetValue<string>();

    private static string ClientIdOf(JsonObject activity) => activity["channelData"]!["clientActivityID"]!.GetValue<string>();

    private async Task ChangeSessionAsync()
    {
        using var other = new Storage.TempStore();
        var sessions = other.Open(database: host.DatabasePath).GetRequiredService<ISessionStore>();
        var key = await LearnerState.KeyAsync(host.Services, "sam");
        var (session, etag) = (await sessions.ReadAsync(key, CancellationToken.None))!;
        await sessions.WriteAsync(
            key, session with { SentCards = new Dictionary<string, string>(session.SentCards) { ["other"] = "1" } }, etag, CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> AnswerAsync(string account)
    {
        var answered = new List<string>(await learner.TypeAsync(account));
        for (var probe = 0; probe < 3 && !learner.Answered[^1].Contains("Step ", StringComparison.Ordinal); probe++)
        {
            answered.AddRange(await learner.TypeAsync("that's all"));
        }

        return answered;
    }

    // As an operator does it: by the command line, beside the server, which takes it up at its next look.
    private async Task ReplayAsync(string activityOrInboxId)
    {
        var id = activityOrInboxId.Length == 64 ? activityOrInboxId : InboxItem.IdOf("test", "c-sam", activityOrInboxId);
        Assert.Contains(id[..12], (await SecondProcess.CommandAsync(host.DatabasePath, "inbox", "list")).Output, StringComparison.Ordinal);
        var (code, _, error) = await SecondProcess.CommandAsync(host.DatabasePath, "inbox", "replay", id[..12]);
        Assert.Equal((0, ""), (code, error));
        var inbox = host.Services.GetRequiredService<IInboxStore>();
        await Patience.UntilAsync(
            async () =>
            {
                host.Time.Advance(TimeSpan.FromSeconds(4));
                return (await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0;
            },
            "the replayed message is through");
    }

    private HashSet<string> Notices()
    {
        var book = host.Services.GetRequiredService<PhraseBooks>().Of(ConversationDialogs.First);
        return [.. Enumerable.Range(0, 50).Select(turn => book.Say("turn-parked", new PhraseSeed("turn-parked", turn)).Text)];
    }

    private async Task<List<InboxItem>> ParkedAsync() =>
        [.. (await host.Services.GetRequiredService<IInboxStore>().ListAsync(InboxState.Parked, 10, CancellationToken.None)).Select(stored => stored.Document)];

    private async Task<List<EvidenceItem>> EvidenceAsync() => [.. (await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(
        await LearnerState.KeyAsync(host.Services, "sam"), CancellationToken.None)).Select(stored => stored.Document)];

    private async Task<SessionDocument> SessionAsync() => (await host.Services.GetRequiredService<ISessionStore>().ReadAsync(
        await LearnerState.KeyAsync(host.Services, "sam"), CancellationToken.None))!.Document;

    private async Task<LearnerDocument> LearnerAsync() => (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(
        await LearnerState.KeyAsync(host.Services, "sam"), CancellationToken.None))!.Document;
}
