using Zavmo.Bench.Durable;

namespace Zavmo.Bench.Memory;

/// <summary>What learners who have begun and say nothing now add to the process: they are in the store and nowhere else.</summary>
internal static class MemoryBench
{
    private const int Callers = 32;
    private const int WarmUp = 320;
    private static readonly string[] Said = ["hi", "yes", "1", "standard"];

    public static async Task RunAsync(int learners)
    {
        await using var host = await ChatHost.StartAsync();
        await BeginAsync(host, "warm", WarmUp);
        var (before, heapBefore) = Measure();
        await BeginAsync(host, "idle", learners);
        var (after, heapAfter) = Measure();

        const double mega = 1024 * 1024;
        Console.WriteLine("| memory | before | after | added | a learner |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        Row("working set, MB", before, after);
        Row("managed heap, MB", heapBefore, heapAfter);
        Console.WriteLine();
        Console.WriteLine(Invariant($"{learners} learners who have begun their assessment ({Said.Length} turns each) and are idle."));
        Console.WriteLine();

        void Row(string what, long from, long to) => Console.WriteLine(Invariant(
            $"| {what} | {from / mega:0.0} | {to / mega:0.0} | {(to - from) / mega:0.0} | {(to - from) / 1024.0 / learners:0.00} KB |"));
    }

    private static Task BeginAsync(ChatHost host, string name, int learners)
    {
        var next = -1;
        return Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var learner && learner < learners)
            {
                foreach (var text in Said)
                {
                    await host.SayAsync(host.Message(Invariant($"{name}{learner}"), text));
                }
            }
        })));
    }

    private static (long WorkingSet, long Heap) Measure()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return (process.WorkingSet64, GC.GetTotalMemory(forceFullCollection: false));
    }
}
