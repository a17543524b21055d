namespace Zavmo.Bench;

/// <summary>Rounds of two that take turns on the same machine, so that what else runs on it meets both.</summary>
internal static class Comparison
{
    private const int Rounds = 5;

    /// <summary>Runs both, once unmeasured and then <see cref="Rounds"/> times each, and prints their medians as a table.</summary>
    public static async Task PrintAsync(string what, string peerName, Func<Task<Round>> ours, Func<Task<Round>> peer)
    {
        await peer();
        await ours();
        var pairs = new List<(Round Ours, Round Peer)>();
        for (var round = 0; round < Rounds; round++)
        {
            var theirs = await peer();
            pairs.Add((await ours(), theirs));
        }

        Console.WriteLine(Invariant($"| {what} | Zavmo.Bot | {peerName} | ratio |"));
        Console.WriteLine("|---|--:|--:|--:|");
        Row("turns a second", "0", round => round.PerSecond, "0.00");
        Row("turn, p50, ms", "0.0", round => round.Median, "0.0");
        Row("turn, p99, ms", "0.0", round => round.NinetyNinth, "0.0");
        Row("processor time a turn, µs", "0", round => round.CpuMicroseconds, "0.0");
        Row("allocated a turn, KB", "0.0", round => round.AllocatedBytes / 1024, "0.0");
        Row("cores kept busy", "0.00", round => round.Cores, "0.0");
        var ratios = pairs.Select(pair => pair.Ours.PerSecond / pair.Peer.PerSecond).Order().ToList();
        Console.WriteLine();
        Console.WriteLine(Invariant($"Medians of {Rounds} rounds; the ratio of turns a second was {ratios[0]:0.00} to {ratios[^1]:0.00}."));
        Console.WriteLine();

        void Row(string name, string format, Func<Round, double> figure, string ratioFormat)
        {
            var (mine, theirs) = (Middle(pairs.Select(pair => figure(pair.Ours))), Middle(pairs.Select(pair => figure(pair.Peer))));
            var ratio = Middle(pairs.Select(pair => figure(pair.Ours) / figure(pair.Peer)));
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            Console.WriteLine($"| {name} | {mine.ToString(format, culture)} | {theirs.ToString(format, culture)} | {ratio.ToString(ratioFormat, culture)} |");
        }
    }

    private static double Middle(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);
}
