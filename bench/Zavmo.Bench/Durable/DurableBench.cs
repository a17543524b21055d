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

    /// <summary>The turns alone, for a profiler: on SQLite, or on an endpoint of Cosmos DB.</summary>
    public static async Task RunOursAsync(TimeSpan time, CosmosEndpoint? endpoint = null)
    {
        var turns = await Assessment.RecordAsync();
        await using var host = await ChatHost.StartAsync(null, endpoint?.Settings ?? []);
        var learners = new Learners(turns, Callers);
        Console.WriteLine(await Round.RunAsync(
            Callers,
            time,
            caller => learners.NextAsync(caller, (user, turn) => host.SayAsync(host.Message(user, turn.Text))),
            () => Task.FromResult(Counters.Here())));
    }

    /// <summary>Prints what a turn writes.</summary>
    public static void Print(IReadOnlyList<RecordedTurn> turns) => Console.WriteLine(Invariant(
        $"""
        An assessment of {turns.Count} turns; on average a turn writes an inbox item of {turns.Average(turn => turn.Inbox.Length) / 1024:0.0} KB, a session of {turns.Average(turn => turn.Session.Length) / 1024:0.0} KB, {turns.Average(turn => turn.Evidence.Count):0.00} evidence items and {turns.Average(turn => turn.Learner is null ? 0 : 1):0.00} learner documents.

        """));

    private static Task<Round> RoundAsync(Learners learners, Func<string, RecordedTurn, Task> say) => Round.RunAsync(
        Callers, Time, caller => learners.NextAsync(caller, say), () => Task.FromResult(Counters.Here()));
}
