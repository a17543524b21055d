namespace Zavmo.Bench;

/// <summary>One round of load.</summary>
/// <param name="PerSecond">Turns a second.</param>
/// <param name="Median">Median of how long a turn took, in milliseconds.</param>
/// <param name="NinetyNinth">The 99th percentile, in milliseconds.</param>
/// <param name="CpuMicroseconds">Processor time a turn.</param>
/// <param name="AllocatedBytes">Managed bytes a turn.</param>
/// <param name="Cores">Cores that were kept busy.</param>
internal sealed record Round(
    double PerSecond, double Median, double NinetyNinth, double CpuMicroseconds, double AllocatedBytes, double Cores)
{
    /// <summary>Calls <paramref name="turn"/> from many callers at once, one turn of a caller after the other, for a time.</summary>
    public static async Task<Round> RunAsync(int callers, TimeSpan time, Func<int, Task> turn, Func<Task<Counters>> counters)
    {
        var before = await counters();
        var start = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => CallAsync(caller))));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var after = await counters();

        double[] all = [.. taken.SelectMany(each => each).Order()];
        var cpu = after.CpuSeconds - before.CpuSeconds;
        return new Round(
            all.Length / seconds,
            all[all.Length / 2],
            all[(int)(all.Length * 0.99)],
            cpu / all.Length * 1e6,
            (double)(after.AllocatedBytes - before.AllocatedBytes) / all.Length,
            cpu / seconds);

        async Task<List<double>> CallAsync(int caller)
        {
            var mine = new List<double>(4096);
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                var begun = Stopwatch.GetTimestamp();
                await turn(caller);
                mine.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            return mine;
        }
    }
}
