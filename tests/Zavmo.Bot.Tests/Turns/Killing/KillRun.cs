using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Storage;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>
/// Lets learners answer at once and kills the process under them, at a step of the turn or at any moment, until it has
/// been killed often enough; then compares everything with the same scripts played without kills. No message is killed
/// three times, which would park it.
/// </summary>
internal sealed class KillRun(int kills, int learners, int seed, TextWriter log, string provider = "Sqlite") : IAsyncDisposable
{
    private static readonly string[] Steps =
    [
        "after:session.write", "before:inbox.tombstone", "after:send", "before:evidence.create", "after:evidence.create",
        "before:learner.write", "after:learner.write", "before:send", "after:inbox.create", "before:session.write",
        "after:inbox.tombstone", "before:inbox.create", "before:session.read", "after:session.read", "after:inbox.take-over",
        "before:learner.read", "before:inbox.take-over", "before:node",
    ];

    // Steps that a process does not come to often.
    private static readonly string[] Rare = ["evidence.create", "take-over", "node"];

    private readonly ProcessStores store = new(provider);
    private readonly StubConnector connector = new();
    private readonly int port = FaultProcess.FreePort();
#pragma warning disable CA5394 // A test that is to be the same again.
    private readonly Random random = new(seed);
#pragma warning restore CA5394
    private readonly List<(string User, int Variant)> played = [];
    private readonly Dictionary<string, int> atStep = [];
    private readonly List<string> errors = [];
    private bool enough;

    public async Task<KillReport> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        var scripts = new List<ChatScript>();
        for (var variant = 0; variant < ChatScript.Count; variant++)
        {
            scripts.Add(await ChatScript.RecordAsync(variant));
        }

        await connector.StartAsync();
        using var client = new ChatClient(connector, _ => port, ahead: 2);
        var inbox = store.Open().GetRequiredService<IInboxStore>();
        await inbox.ListAsync(InboxState.Open, 1, CancellationToken.None);
        var chats = Task.WhenAll(Enumerable.Range(0, learners).Select(place => Task.Run(() => ChatAsync(client, scripts, place))));
        var atMoment = 0;
        for (var kill = 1; kill <= kills; kill++)
        {
            var step = await LiveAsync(inbox, await FaultAsync(inbox));
            atMoment += step is null ? 1 : 0;
            if (step is not null)
            {
                atStep[step] = atStep.GetValueOrDefault(step) + 1;
            }

            await log.WriteLineAsync($"{watch.Elapsed.TotalSeconds:0} s: kill {kill} {step ?? "at a random moment"}, {client.Acknowledged} acknowledged");
        }

        Volatile.Write(ref enough, true);
        connector.Life++;
        using (var last = new FaultProcess(store, port, FaultProcess.NoFault))
        {
            await chats.WaitAsync(TimeSpan.FromMinutes(5));
            await Patience.UntilAsync(async () => (await OpenAsync(inbox)).Count == 0, "every message is through");
            errors.Add(last.Errors);
        }

        return new KillReport
        {
            AtAStep = atStep.Values.Sum(),
            AtARandomMoment = atMoment,
            Learners = played.Count,
            Acknowledged = client.Acknowledged,
            SentAgain = client.Again,
            Repeats = ReplyCheck.RepeatsOf(connector.Delivered),
            Steps = atStep,
            Took = watch.Elapsed,
            Faults = await FaultsAsync(scripts, inbox),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        store.Dispose();
    }

    private async Task ChatAsync(ChatClient client, List<ChatScript> scripts, int place)
    {
        for (var round = 0; round == 0 || !Volatile.Read(ref enough); round++)
        {
            var (user, variant) = ($"u{place}r{round}", (place + round) % scripts.Count);
            await client.PlayAsync(user, scripts[variant].Texts);
            lock (played)
            {
                played.Add((user, variant));
            }
        }
    }

    private async Task<string> FaultAsync(IInboxStore inbox)
    {
        if ((await OpenAsync(inbox)).Any(item => item.Attempts > 0))
        {
            return FaultProcess.NoFault;
        }

        var step = Steps[atStep.Values.Sum() % Steps.Length];
        return $"{step}:{(Rare.Any(step.EndsWith) ? Next(1, 3) : Next(1, 30))}";
    }

    // The step at which the process killed itself, or null when it was killed from outside.
    private async Task<string?> LiveAsync(IInboxStore inbox, string fault)
    {
        connector.Life++;
        using var process = new FaultProcess(store, port, fault);
        var armed = fault != FaultProcess.NoFault;
        if (await process.ReadyAsync())
        {
            if (armed)
            {
                await Task.WhenAny(process.Ended, Patience.PassAsync(TimeSpan.FromSeconds(8)));
            }
            else
            {
                await Patience.UntilAsync(
                    async () => (await OpenAsync(inbox)).All(item => item.Attempts == 0), "what was taken over is through");
                await Patience.PassAsync(TimeSpan.FromMilliseconds(Next(1, 400)));
            }
        }

        var itself = process.Ended.IsCompleted;
        if (!itself)
        {
            await process.KillAsync();
        }

        errors.Add(process.Errors);
        return itself && armed ? fault[..fault.LastIndexOf(':')]
            : itself ? throw new InvalidOperationException($"The process ended by itself: {process.Errors}")
            : null;
    }

    private static async Task<IReadOnlyList<InboxItem>> OpenAsync(IInboxStore inbox) =>
        [.. (await inbox.ListAsync(InboxState.Open, 1000, CancellationToken.None)).Select(stored => stored.Document)];

    private async Task<List<string>> FaultsAsync(List<ChatScript> scripts, IInboxStore inbox)
    {
        var services = store.Open();
        var faults = new List<string>(errors.Where(error => error.Length > 0).Select(error => "logged: " + error));
        faults.AddRange((await inbox.ListAsync(InboxState.Parked, 1000, CancellationToken.None))
            .Select(item => $"parked: {item.Document.Problem} after {item.Document.Attempts} failures"));
        var replies = connector.Delivered.ToLookup(reply => reply.User);
        foreach (var (user, variant) in played)
        {
            faults.AddRange(ReplyCheck.FaultsOf([.. replies[user]], scripts[variant].Replies));
            var state = await LearnerState.ReadAsync(services, user);
            if (state != scripts[variant].State)
            {
                var difference = state.Split('\n').Zip(scripts[variant].State.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
                faults.Add($"{user}, script {variant}: '{difference.First?.Trim()}' instead of '{difference.Second?.Trim()}'");
            }
        }

        return faults;
    }

#pragma warning disable CA5394
    private int Next(int from, int to) => random.Next(from, to + 1);
#pragma warning restore CA5394
}
