using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Storage;
using Zavmo.Bot.Tests.Storage.Cosmos;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Turns.CosmosFaults;

/// <summary>
/// Learners who answer at once, over a thousand turns, while every sixth request to the store goes wrong; compared with the same
/// scripts played without faults. Another run begins from another seed: <c>ZAVMO_SEED</c> repeats one.
/// </summary>
public sealed class CosmosFaultRunTests(ITestOutputHelper output) : AsyncCleanup
{
    private const int Turns = 1000;
    private const int AtOnce = 12;
    private const int OneIn = 6;
    private const int Least = 12;

    // A sweep needs the answers to all of its 64 questions.
    private const int OneQueryIn = 64;

    // The clock of the bot alone: two seconds of waiting for the store are a fifth of one.
    private const int Times = 10;

    private static readonly WireFault[] Kinds = [.. Enum.GetValues<WireFault>().Where(kind => kind != WireFault.None)];

    // A read does nothing, so there is nothing to be late, twice or another's.
    private static readonly WireFault[] OfWrites = [WireFault.Late, WireFault.SentTwice, WireFault.Overtaken];

    private readonly int seed = int.TryParse(Environment.GetEnvironmentVariable("ZAVMO_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
    private readonly TwoCosmosProcesses processes = new();
    private readonly StubConnector connector = new();
    private readonly LogLines log = new();
    private readonly FaultWire wire = new();
    private readonly HastyTime time = new();
    private WebApplication? app;
    private Random? random;

    [Fact]
    public async Task Should_lose_nothing_and_do_nothing_twice_while_the_store_fails_in_every_way()
    {
        app = await StartAsync();
        var scripts = await Task.WhenAll(Enumerable.Range(0, ChatScript.Count).Select(ChatScript.RecordAsync));
        using var client = new ChatClient(connector, _ => new Uri(app.Urls.First()).Port, ahead: 2);
        List<(string User, ChatScript Script)> learners = [];
        for (var turns = 0; turns < Turns; turns += learners[^1].Script.Texts.Count)
        {
            learners.Add(($"u{learners.Count}", scripts[learners.Count % scripts.Length]));
        }

        time.Times = Times;
        wire.Lateness = () => Next(6);
        wire.Choose = FaultOf;
        await Parallel.ForEachAsync(
            learners,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (learner, cancellation) => await client.PlayAsync(learner.User, learner.Script.Texts).WaitAsync(TimeSpan.FromMinutes(4), cancellation));
        wire.Choose = _ => WireFault.None;
        time.Times = 1;
        var services = processes.Open();
        var inbox = services.GetRequiredService<IInboxStore>();
        await Patience.UntilAsync(async () => (await inbox.ListAsync(InboxState.Open, 1, CancellationToken.None)).Count == 0, "every message is through");

        Report(client);
        Assert.True(client.Acknowledged >= Turns);
        Assert.Empty(await inbox.ListAsync(InboxState.Parked, 10, CancellationToken.None));
        var replies = connector.Delivered.ToLookup(reply => reply.User);
        foreach (var (user, script) in learners)
        {
            Assert.Empty(ReplyCheck.FaultsOf([.. replies[user]], script.Replies));
            Assert.Equal(script.State, await LearnerState.ReadAsync(services, user));
        }

        Assert.True(client.Again > 0, "No message was refused.");
        Assert.All(Kinds, kind => Assert.True(wire.Counts.GetValueOrDefault(kind) >= Least, $"{kind}: {wire.Counts.GetValueOrDefault(kind)} (seed {seed})"));

        // A heartbeat that fails is reported, as it has to be; nothing else is.
        Assert.All(log.AtLeast(LogLevel.Error), line => Assert.StartsWith("The store cannot be reached", line, StringComparison.Ordinal));
    }

    public override async ValueTask DisposeAsync()
    {
        wire.Choose = _ => WireFault.None;
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        await connector.DisposeAsync();
        processes.Dispose();
        log.Dispose();
    }

    private async Task<WebApplication> StartAsync()
    {
#pragma warning disable CA5394 // A test that is to be the same again.
        random = new Random(seed);
#pragma warning restore CA5394
        output.WriteLine($"seed {seed}");
        await connector.StartAsync();
        var started = ZavmoHost.Create(
            [
                .. processes.HostSettings, $"--Storage:Sqlite:Path={processes.Temp.Database}", "--environment=Development",
                "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error",
            ],
            services =>
            {
                wire.Listen(services);
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
                services.AddSingleton<ILoggerProvider>(log);
            });
        await started.StartAsync();
        return started;
    }

    private WireFault FaultOf(string request)
    {
        var isQuery = request.StartsWith("QUERY", StringComparison.Ordinal);
        var kind = Next(isQuery ? OneQueryIn : OneIn) == 0 ? Kinds[Next(Kinds.Length)] : WireFault.None;
        var isWrite = !isQuery && !request.StartsWith("GET", StringComparison.Ordinal);

        // Nobody else writes the heartbeat of a process, or a message that a living process works on.
        var isOwn = request.EndsWith(" nodes", StringComparison.Ordinal) || request == "PUT inbox";
        return (!isWrite && OfWrites.Contains(kind)) || (isOwn && kind == WireFault.Overtaken) ? WireFault.None : kind;
    }

#pragma warning disable CA5394
    private int Next(int below)
    {
        lock (random!)
        {
            return random.Next(below);
        }
    }
#pragma warning restore CA5394

    private void Report(ChatClient client)
    {
        output.WriteLine($"{client.Acknowledged} messages acknowledged, {client.Again} posts refused and sent again, {wire.Counts.Values.Sum()} requests");
        foreach (var (kind, count) in wire.Counts.OrderBy(each => each.Key))
        {
            output.WriteLine($"{kind}: {count}");
        }
    }
}
