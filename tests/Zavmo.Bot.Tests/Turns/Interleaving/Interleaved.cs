using System.Globalization;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Killing;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>
/// Two processes, two messages of one learner and a copy, a crash and sweeps, in the order that a list of numbers says.
/// Afterwards what is left goes on until everything is through, and a message that was not acknowledged comes again.
/// </summary>
internal sealed class Interleaved
{
    /// <summary>A number is a step, and so many times this number of steps that its process then takes alone.</summary>
    public const int StepChoices = 1000;

    private const int MaxSweeps = 2;
    private const int MaxBeats = 4;
    private static readonly string[] Messages = ["a", "b"];

    private readonly StepScheduler scheduler = new();
    private readonly MemoryStores stores = new();
    private readonly RecordingSender sender = new();
    private readonly ModelProcess[] processes;
    private readonly List<string> trace = [];
    private readonly List<(string Message, int Process)> toPost = [("a", 0), ("b", 1), ("a", 1), ("b", 0)];
    private readonly List<(string Message, int Process, Task Accepted)> posted = [];
    private int sweeps;
    private int beats;

    public Interleaved()
    {
        processes = [new ModelProcess("p", stores, sender), new ModelProcess("q", stores, sender)];
        Free(() => scheduler.Start(processes[0].StartAsync));
        Free(() => scheduler.Start(processes[1].StartAsync));
        Free(() => scheduler.Start(processes[0].SweepAsync));
    }

    /// <summary>What happened, step by step.</summary>
    public IReadOnlyList<string> Trace => trace;

    /// <summary>The state after the messages one after the other.</summary>
    public static string Serial(params string[] messages)
    {
        var run = new Interleaved();
        foreach (var message in messages)
        {
            run.Free(() => run.Post(message, 0));
            run.GoOn();
        }

        return run.State();
    }

    /// <summary>Runs; returns the state at the end.</summary>
    public string Run(IEnumerable<int> choices)
    {
        foreach (var choice in choices)
        {
            if (Possible() is not { Count: > 0 } possible)
            {
                break;
            }

            var (process, name, act) = possible[choice % StepChoices % possible.Count];
            trace.Add($"{process} {name}");
            act();
            scheduler.RunAll();
            GoOn(processes[process], choice / StepChoices);
        }

        trace.Add("the rest");
        GoOn();
        return State();
    }

    // The process alone, as it would be while the other one is held up.
    private void GoOn(ModelProcess process, int steps)
    {
        for (; steps > 0 && process.Gate.Waiting.Count > 0; steps--)
        {
            trace.Add("  " + process.Gate.Grant(0));
            scheduler.RunAll();
        }
    }

    private List<(int Process, string Name, Action Act)> Possible()
    {
        var possible = new List<(int, string, Action)>();
        for (var place = 0; place < processes.Length; place++)
        {
            var (number, process) = (place, processes[place]);
            possible.AddRange(process.Gate.Waiting.Select((step, at) => (number, step, (Action)(() => process.Gate.Grant(at)))));
            if (process.Crashed)
            {
                continue;
            }

            if (beats < MaxBeats)
            {
                possible.Add((number, "beats", () => Start(ref beats, process.BeatAsync)));
            }

            if (sweeps < MaxSweeps)
            {
                possible.Add((number, "sweeps after 12 s", () =>
                {
                    process.Time.Advance(TimeSpan.FromSeconds(12));
                    Start(ref sweeps, process.SweepAsync);
                }));
            }
        }

        possible.AddRange(toPost.Where(post => !processes[post.Process].Crashed).Select(post => (post.Process, $"gets {post.Message}", (Action)(() =>
        {
            toPost.Remove(post);
            Post(post.Message, post.Process);
        }))));

        // A crash counts as a failure of what the process had, as a wrong suspicion does; the third would park it.
        if (!processes[0].Crashed && sweeps < MaxSweeps)
        {
            possible.Add((0, "crashes", () =>
            {
                sweeps++;
                processes[0].Crash();
            }));
        }

        return possible;
    }

    private void Start(ref int counter, Func<Task> work)
    {
        counter++;
        scheduler.Start(work);
    }

    private void Post(string message, int process) =>
        posted.Add((message, process, scheduler.Start(() => processes[process].AcceptAsync(message))));

    private void Free(Action act)
    {
        foreach (var process in processes)
        {
            process.Gate.Open = true;
        }

        act();
        scheduler.RunAll();
        foreach (var process in processes)
        {
            process.Gate.Open = false;
        }
    }

    // Beats and sweeps as they come every 4 s, until nothing is open.
    private void GoOn()
    {
        for (var round = 0; round < 60; round++)
        {
            Free(() =>
            {
                foreach (var process in processes.Where(each => !each.Crashed))
                {
                    while (process.Gate.Waiting.Count > 0)
                    {
                        process.Gate.Grant(0);
                        scheduler.RunAll();
                    }

                    process.Time.Advance(TimeSpan.FromSeconds(4));
                    scheduler.Start(process.BeatAsync);
                    scheduler.RunAll();
                }

                foreach (var process in processes.Where(each => !each.Crashed))
                {
                    scheduler.Start(process.SweepAsync);
                    scheduler.RunAll();
                }
            });
            var missing = Messages.Where(message =>
                posted.Exists(post => post.Message == message)
                && !posted.Exists(post => post.Message == message && post.Accepted.IsCompletedSuccessfully)).ToList();
            if (missing.Count == 0 && stores.Inbox.All(item => item.State != InboxState.Open))
            {
                return;
            }

            foreach (var message in missing)
            {
                Free(() => Post(message, 1));
            }
        }

        throw new InvalidOperationException(
            $"It does not come to an end:\n{string.Join('\n', trace)}\n{State()}\n"
            + string.Join('\n', posted.Select(post => $"{post.Message}: {post.Accepted.Status} {post.Accepted.Exception}")));
    }

    private string State()
    {
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"turn {stores.Session?.Turn}"),
            "said " + string.Join(' ', stores.Session?.Accounts.Select(account => account.RequirementId) ?? []),
            string.Create(CultureInfo.InvariantCulture, $"learner {string.Join(' ', stores.Learner?.Motivations ?? [])}, level {stores.Learner?.Observations.SingleOrDefault()?.Level}, applied {stores.Learner?.AppliedTurn}"),
            "evidence " + string.Join(' ', stores.Evidence.Select(item =>
                $"{item.Number}:{item.OperationId}:{System.Text.Json.JsonSerializer.Deserialize(item.Payload!, TurnJson.Default.EvidenceRecord)!.RequirementId}")),
            "broken " + EvidenceChain.FirstBroken(stores.Evidence.Select(LearnerState.LinkOf)),
            "inbox " + string.Join(' ', stores.Inbox.Select(item => item.State).Order()),
            "replies " + string.Join(", ", sender.Sent.Distinct().Select(reply => reply.ClientId + " " + reply.Text)),
        };
        return string.Join('\n', lines);
    }
}
