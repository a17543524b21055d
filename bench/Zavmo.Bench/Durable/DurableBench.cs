using Microsoft.Extensions.Logging.Abstractions;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bench.Durable;

/// <summary>
/// A turn of the assessment, from its hand-over to its tombstone, for 32 learners who chat at once, against the store doing
/// the same operations alone.
/// </summary>
internal static class DurableBench
{
    private const int Callers = 32;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    public static async Task RunAsync()
    {
        var turns = await Assessment.RecordAsync();
        Print(turns);
        await using var host = await ChatHost.StartAsync();
        var folder = Directory.CreateTempSubdirectory("zavmo-bench-raw");
        try
        {
            using var database = new SqliteDatabase(
                Path.Combine(folder.FullName, "raw.db"), new DocumentSize(NullLogger<DocumentSize>.Instance));
            var raw = new RawStore(database);
            var ours = new Learners(turns, Callers);
            var theirs = new Learners(turns, Callers);
            await Comparison.PrintAsync(
                $"durable turn of the assessment, {Callers} callers",
                "the store alone",
                () => RoundAsync(ours, (user, turn) => host.SayAsync(host.Message(user, turn.Text))),
                () => RoundAsync(theirs, raw.TurnAsync));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The turns alone, for a profiler.</summary>
    public static async Task RunOursAsync(TimeSpan time)
    {
        var turns = await Assessment.RecordAsync();
        await using var host = await ChatHost.StartAsync();
        var learners = new Learners(turns, Callers);
        Console.WriteLine(await Round.RunAsync(
            Callers,
            time,
            caller => learners.NextAsync(caller, (user, turn) => host.SayAsync(host.Message(user, turn.Text))),
            () => Task.FromResult(Counters.Here())));
    }

    private static Task<Round> RoundAsync(Learners learners, Func<string, RecordedTurn, Task> say) => Round.RunAsync(
        Callers, Time, caller => learners.NextAsync(caller, say), () => Task.FromResult(Counters.Here()));

    private static void Print(IReadOnlyList<RecordedTurn> turns) => Console.WriteLine(Invariant(
        $"""
        An assessment of {turns.Count} turns; on average a turn writes an inbox item of {turns.Average(turn => turn.Inbox.Length) / 1024:0.0} KB, a session of {turns.Average(turn => turn.Session.Length) / 1024:0.0} KB, {turns.Average(turn => turn.Evidence.Count):0.00} evidence items and {turns.Average(turn => turn.Learner is null ? 0 : 1):0.00} learner documents.

        """));

    /// <summary>Learners who go through the assessment, each caller's one after the other, and begin at different places.</summary>
    private sealed class Learners(IReadOnlyList<RecordedTurn> turns, int callers)
    {
        private readonly (int Learner, int Turn)[] places = new (int, int)[callers];
        private readonly bool[] spread = new bool[callers];

        public async Task NextAsync(int caller, Func<string, RecordedTurn, Task> say)
        {
            // Without this every caller would be at the same step, and rounds would differ by where they fall.
            var ahead = spread[caller] ? 0 : caller * turns.Count / callers;
            spread[caller] = true;
            for (var i = 0; i <= ahead; i++)
            {
                var (learner, turn) = places[caller];
                await say(Invariant($"u{caller}-{learner}"), turns[turn]);
                places[caller] = turn + 1 < turns.Count ? (learner, turn + 1) : (learner + 1, 0);
            }
        }
    }
}
