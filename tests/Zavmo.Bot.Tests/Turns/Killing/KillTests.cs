using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Storage;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>Real processes, killed. The long form is <c>tests/kill.sh 200</c>.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Should_lose_nothing_and_do_nothing_twice_when_the_process_is_killed_20_times()
    {
        await using var run = new KillRun(kills: 20, learners: 20, seed: 1, TextWriter.Null);

        var report = await run.RunAsync();

        output.WriteLine(report.ToString());
        Assert.Empty(report.Faults);
        Assert.True(report.AtAStep >= 8, report.ToString());
    }

    [Fact]
    public async Task Should_lose_nothing_and_do_nothing_twice_when_the_process_is_killed_over_a_database_that_lives()
    {
        await using var run = new KillRun(kills: 8, learners: 8, seed: 1, TextWriter.Null, "Cosmos");

        var report = await run.RunAsync();

        output.WriteLine(report.ToString());
        Assert.Empty(report.Faults);
        Assert.True(report.AtAStep >= 3, report.ToString());
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_go_on_in_the_other_process_when_one_of_two_is_killed(string provider)
    {
        var script = await ChatScript.RecordAsync(0);
        using var store = new ProcessStores(provider);
        await using var connector = new StubConnector();
        await connector.StartAsync();
        int[] ports = [FaultProcess.FreePort(), FaultProcess.FreePort()];
        using var first = new FaultProcess(store, ports[0], FaultProcess.NoFault);
        using var second = new FaultProcess(store, ports[1], FaultProcess.NoFault);
        Assert.True(await first.ReadyAsync() && await second.ReadyAsync());
        var alive = 2;
        using var client = new ChatClient(connector, place => ports[alive == 2 ? place % 2 : 1], ahead: 1);

        var chats = Task.WhenAll(Enumerable.Range(0, 8).Select(place => client.PlayAsync($"u{place}", script.Texts)));
        await Patience.UntilAsync(() => connector.Delivered.Count > 40, "both are at work");
        await first.KillAsync();
        alive = 1;
        connector.Life++;
        await chats.WaitAsync(TimeSpan.FromSeconds(60));

        var services = store.Open();
        var inbox = services.GetRequiredService<IInboxStore>();
        await Patience.UntilAsync(async () => (await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0, "every message is through");
        var replies = connector.Delivered.ToLookup(reply => reply.User);
        foreach (var user in Enumerable.Range(0, 8).Select(place => $"u{place}"))
        {
            Assert.Empty(ReplyCheck.FaultsOf([.. replies[user]], script.Replies));
            Assert.Equal(script.State, await LearnerState.ReadAsync(services, user));
        }
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_finish_what_a_process_of_another_machine_left_when_it_was_killed(string provider)
    {
        using var store = new ProcessStores(provider);
        await using var connector = new StubConnector();
        await connector.StartAsync();
        int[] ports = [FaultProcess.FreePort(), FaultProcess.FreePort()];
        using var killed = new FaultProcess(store, ports[0], "after:inbox.create:2", "another-machine");
        using var other = new FaultProcess(store, ports[1], FaultProcess.NoFault);
        Assert.True(await killed.ReadyAsync() && await other.ReadyAsync());
        using var client = new ChatClient(connector, _ => ports[0], ahead: 1);
        await client.SendAsync("u", 0, "hi");
        await connector.AnsweredAsync("u", "m0").WaitAsync(TimeSpan.FromSeconds(60));
        var inbox = store.Open().GetRequiredService<IInboxStore>();
        await Patience.UntilAsync(async () => (await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0, "it is through");

        Assert.False(await client.TryPostAsync("u", 1, "yes"));
        await killed.Ended.WaitAsync(TimeSpan.FromSeconds(60));
        var gone = Stopwatch.GetTimestamp();
        await connector.AnsweredAsync("u", "m1").WaitAsync(TimeSpan.FromSeconds(60));
        var answered = Stopwatch.GetElapsedTime(gone);

        output.WriteLine($"answered {answered.TotalSeconds:0.0} s after the kill");
        await Patience.UntilAsync(async () => (await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0, "it is through");
        Assert.Equal(0, ReplyCheck.RepeatsOf(connector.Delivered));
    }

    [Fact]
    public async Task Should_park_a_message_that_kills_the_process_three_times_and_do_it_when_it_is_replayed()
    {
        using var store = new ProcessStores("Sqlite");
        await using var connector = new StubConnector();
        await connector.StartAsync();
        var port = FaultProcess.FreePort();
        using var client = new ChatClient(connector, _ => port, ahead: 1);
        for (var life = 1; life <= 3; life++)
        {
            using var killed = new FaultProcess(store, port, "before:session.write:1");
            if (life == 1)
            {
                Assert.True(await killed.ReadyAsync());
                await client.TryPostAsync("u", 0, "hi");
            }

            await killed.Ended.WaitAsync(TimeSpan.FromSeconds(60));
        }

        using var server = new FaultProcess(store, port, FaultProcess.NoFault);
        await connector.AnsweredAsync("u", "m0").WaitAsync(TimeSpan.FromSeconds(60));
        Assert.EndsWith("-parked", Assert.Single(connector.Delivered).ClientId, StringComparison.Ordinal);
        await client.SendAsync("u", 1, "hello");
        await connector.AnsweredAsync("u", "m1").WaitAsync(TimeSpan.FromSeconds(60));

        var list = await SecondProcess.CommandAsync(store.Database, "inbox", "list");
        var id = InboxItem.IdOf("test", "u", "m0");
        Assert.Contains(id[..12], list.Output, StringComparison.Ordinal);
        Assert.Contains("ProcessEnded", list.Output, StringComparison.Ordinal);
        var services = store.Open();
        var sessions = services.GetRequiredService<ISessionStore>();
        var key = await LearnerState.KeyAsync(services, "u");
        Assert.Equal(1, (await sessions.ReadAsync(key, CancellationToken.None))!.Document.Turn);

        Assert.Equal((0, ""), ((await SecondProcess.CommandAsync(store.Database, "inbox", "replay", id[..12])) is var replay ? replay.Code : 1, replay.Error));
        await Patience.UntilAsync(
            async () => (await sessions.ReadAsync(key, CancellationToken.None))!.Document.Turn == 2, "the running server takes it up", 60);
        Assert.Equal("Nothing is parked.", (await SecondProcess.CommandAsync(store.Database, "inbox", "list")).Output);
    }

    [Fact]
    public async Task Should_send_the_answer_of_a_parked_turn_when_it_is_replayed_and_not_make_its_changes_again()
    {
        using var store = new ProcessStores("Sqlite");
        await using var connector = new StubConnector();
        await connector.StartAsync();
        var port = FaultProcess.FreePort();
        using var client = new ChatClient(connector, _ => port, ahead: 1);
        using (var first = new FaultProcess(store, port, FaultProcess.NoFault))
        {
            await client.SendAsync("u", 0, "hi");
            await connector.AnsweredAsync("u", "m0").WaitAsync(TimeSpan.FromSeconds(60));
            var open = store.Open().GetRequiredService<IInboxStore>();
            await Patience.UntilAsync(async () => (await open.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0, "it is through");
        }

        for (var life = 1; life <= 3; life++)
        {
            using var killed = new FaultProcess(store, port, "before:send:1");
            if (life == 1)
            {
                Assert.True(await killed.ReadyAsync());
                await client.TryPostAsync("u", 1, "yes");
            }

            await killed.Ended.WaitAsync(TimeSpan.FromSeconds(60));
        }

        using var server = new FaultProcess(store, port, FaultProcess.NoFault);
        Assert.True(await server.ReadyAsync());
        await client.SendAsync("u", 2, "1");
        await connector.AnsweredAsync("u", "m2").WaitAsync(TimeSpan.FromSeconds(60));
        var services = store.Open();
        var learners = services.GetRequiredService<ILearnerStore>();
        var key = await LearnerState.KeyAsync(services, "u");
        var inbox = services.GetRequiredService<IInboxStore>();
        await Patience.UntilAsync(async () => (await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0, "it is through");
        var before = (await learners.ReadAsync(key, CancellationToken.None))!;
        Assert.True(before.Document.Consent!.Given);

        var replay = await SecondProcess.CommandAsync(store.Database, "inbox", "replay", InboxItem.IdOf("test", "u", "m1")[..12]);
        Assert.Equal((0, ""), (replay.Code, replay.Error));
        await connector.AnsweredAsync("u", "m1").WaitAsync(TimeSpan.FromSeconds(60));
        await Patience.UntilAsync(async () => (await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None)).Count == 0, "it is through");

        Assert.Equal(before.ETag, (await learners.ReadAsync(key, CancellationToken.None))!.ETag);
        Assert.Equal(0, ReplyCheck.RepeatsOf(connector.Delivered));
    }
}
