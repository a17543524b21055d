using System.Globalization;

namespace Zavmo.Bench.Echo;

/// <summary>
/// An echo turn on several servers, each in its own process, in rounds that take turns on the same machine. A turn ends when the request
/// is answered and the reply is at the stub, which is a process of its own too.
/// </summary>
internal static class EchoBench
{
    private const int Connections = 32;
    private const int Rounds = 15;

    // Short and many: what else the machine does changes within seconds, and rounds are compared with those beside them.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <summary>All of them.</summary>
    public static async Task RunAsync()
    {
        await using var stub = new ServerProcess("echo-stub");
        await stub.ReadyAsync();
        var contestants = Contestant.StartAll(stub.Url);
        var loads = new List<EchoLoad>();
        try
        {
            foreach (var contestant in contestants)
            {
                var load = await LoadAsync(contestant, stub);
                loads.Add(load);
                await load.RunAsync(WarmUp);
            }

            var rounds = contestants.Select(_ => new List<EchoRound>()).ToArray();
            for (var round = 0; round < Rounds; round++)
            {
                // Each begins in turn, so that none always runs after the same one.
                for (var place = 0; place < loads.Count; place++)
                {
                    var i = (round + place) % loads.Count;
                    rounds[i].Add(await loads[i].RunAsync(Time));
                }
            }

            Print(contestants, rounds);
        }
        finally
        {
            foreach (var contestant in contestants)
            {
                await contestant.Process.DisposeAsync();
            }
        }
    }

    /// <summary>One of them alone, for a profiler that is attached to the process whose id is printed.</summary>
    public static async Task RunAsync(string name, TimeSpan time)
    {
        await using var stub = new ServerProcess("echo-stub");
        await stub.ReadyAsync();
        await using var server = name switch
        {
            "bare" or "adapter" or "pipeline" => new ServerProcess("echo-" + name),
            "adapter-rs256" => new ServerProcess("echo-adapter", stub.Url),
            _ => throw new ArgumentException("bare, adapter, adapter-rs256 or pipeline", nameof(name)),
        };
        var load = await LoadAsync(new Contestant(name, server, name == "adapter-rs256"), stub);
        await load.RunAsync(WarmUp);
        Console.WriteLine(Invariant($"process {server.Id}"));
        Console.WriteLine(await load.RunAsync(time));
    }

    private static async Task<EchoLoad> LoadAsync(Contestant contestant, ServerProcess stub)
    {
        await contestant.Process.ReadyAsync();
        using var http = new HttpClient();
        var token = contestant.IsSigned ? await http.GetStringAsync(new Uri(stub.Url + "/bench/token")) : null;
        return new EchoLoad(contestant.Process, stub, token, Connections);
    }

    private static void Print(IReadOnlyList<Contestant> contestants, List<EchoRound>[] rounds)
    {
        Console.WriteLine("| echo turn, 32 connections | turns/s | of bare | p50 ms | p99 ms | of bare | CPU µs a turn | of bare | of bare, with stub and load | KB a turn | cores: server | stub | load | reply bytes |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var i = 0; i < contestants.Count; i++)
        {
            var mine = rounds[i];
            var pairs = mine.Zip(rounds[0]).ToList();
            string[] cells =
            [
                contestants[i].Name,
                Middle(mine, round => round.Server.PerSecond, "0"),
                Middle(pairs, pair => pair.First.Server.PerSecond / pair.Second.Server.PerSecond, "0.00"),
                Middle(mine, round => round.Server.Median, "0.0"),
                Middle(mine, round => round.Server.NinetyNinth, "0.0"),
                Middle(pairs, pair => pair.First.Server.NinetyNinth / pair.Second.Server.NinetyNinth, "0.0"),
                Middle(mine, round => round.Server.CpuMicroseconds, "0"),
                Middle(pairs, pair => pair.First.Server.CpuMicroseconds / pair.Second.Server.CpuMicroseconds, "0.0"),
                Middle(pairs, pair => pair.First.AllCpuMicroseconds / pair.Second.AllCpuMicroseconds, "0.00"),
                Middle(mine, round => round.Server.AllocatedBytes / 1024, "0.0"),
                Middle(mine, round => round.Server.Cores, "0.00"),
                Middle(mine, round => round.StubCores, "0.00"),
                Middle(mine, round => round.LoadCores, "0.00"),
                Middle(mine, round => round.ReplyBytes, "0"),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        Console.WriteLine();
        Console.WriteLine(Invariant($"Medians of {Rounds} rounds of {Time.TotalSeconds:0.0} s in turn; ratios are of the rounds beside each other."));
        Console.WriteLine();
    }

    private static string Middle<T>(IReadOnlyCollection<T> rounds, Func<T, double> figure, string format) =>
        rounds.Select(figure).Order().ElementAt(rounds.Count / 2).ToString(format, CultureInfo.InvariantCulture);
}
