using Microsoft.Extensions.Logging.Abstractions;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bench.Durable;

/// <summary>
/// Durable turns on each store and what the store does alone, with the same operations on the same documents for as many
/// callers, in rounds that take turns. The Cosmos DB endpoint is the one of the tests: a process of JavaScript on the same cores.
/// </summary>
internal static class StoresBench
{
    private const int Callers = 32;
    private const int Rounds = 7;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        var turns = await Assessment.RecordAsync();
        DurableBench.Print(turns);
        using var endpoint = CosmosEndpoint.Start();
        await using var sqlite = await ChatHost.StartAsync();
        await using var cosmos = await ChatHost.StartAsync(null, endpoint.Settings);
        var folder = Directory.CreateTempSubdirectory("zavmo-bench-raw");
        try
        {
            using var database = new SqliteDatabase(Path.Combine(folder.FullName, "raw.db"), new DocumentSize(NullLogger<DocumentSize>.Instance));
            var rawSqlite = new RawStore(database);
            var rawCosmos = new RawCosmos(cosmos.Services.GetRequiredService<CosmosConnection>().Database);
            (string Name, Func<string, RecordedTurn, Task> Say)[] all =
            [
                ("SQLite, the bot", (user, turn) => sqlite.SayAsync(sqlite.Message(user, turn.Text))),
                ("SQLite, the store alone", rawSqlite.TurnAsync),
                ("Cosmos DB endpoint, the bot", (user, turn) => cosmos.SayAsync(cosmos.Message(user, turn.Text))),
                ("Cosmos DB endpoint, the store alone", rawCosmos.TurnAsync),
            ];
            Print(await MeasureAsync(all, turns, endpoint));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<(string Name, List<(Round Round, double Endpoint)> Rounds)>> MeasureAsync(
        (string Name, Func<string, RecordedTurn, Task> Say)[] all, IReadOnlyList<RecordedTurn> turns, CosmosEndpoint endpoint)
    {
        var measured = all.Select(each => (each.Name, Rounds: new List<(Round, double)>())).ToList();
        var learners = all.Select(_ => new Learners(turns, Callers)).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var place = 0; place < all.Length; place++)
            {
                var (before, start) = (endpoint.CpuSeconds, Stopwatch.GetTimestamp());
                var result = await Round.RunAsync(
                    Callers, Time, caller => learners[place].NextAsync(caller, all[place].Say), () => Task.FromResult(Counters.Here()));

                // The first one warms up.
                if (round > 0)
                {
                    measured[place].Rounds.Add((result, (endpoint.CpuSeconds - before) / Stopwatch.GetElapsedTime(start).TotalSeconds));
                }
            }
        }

        return measured;
    }

    private static void Print(List<(string Name, List<(Round Round, double Endpoint)> Rounds)> measured)
    {
        Console.WriteLine(Invariant($"| {Callers} callers, medians of {Rounds} rounds | turns a second | p50, ms | p99, ms | processor time a turn, µs | cores kept busy, here | by the endpoint |"));
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, rounds) in measured)
        {
            double Of(Func<(Round Round, double Endpoint), double> figure) => Middle(rounds.Select(figure));
            Console.WriteLine(Invariant(
                $"| {name} | {Of(each => each.Round.PerSecond):0} | {Of(each => each.Round.Median):0.0} | {Of(each => each.Round.NinetyNinth):0.0} | {Of(each => each.Round.CpuMicroseconds):0} | {Of(each => each.Round.Cores):0.00} | {Of(each => each.Endpoint):0.00} |"));
        }

        Console.WriteLine();
        for (var place = 0; place < measured.Count; place += 2)
        {
            var ratios = measured[place].Rounds.Zip(measured[place + 1].Rounds, (bot, raw) => bot.Round.PerSecond / raw.Round.PerSecond).Order().ToList();
            Console.WriteLine(Invariant($"{measured[place].Name}: {Middle(ratios):0.00} of the store alone ({ratios[0]:0.00} to {ratios[^1]:0.00})."));
        }

        Console.WriteLine();
    }

    private static double Middle(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);
}
