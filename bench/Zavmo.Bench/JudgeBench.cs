using Zavmo.Bench.Durable;
using Zavmo.Encoder;
using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Bench;

/// <summary>The judge alone, which is the dearest part of a turn that takes an account.</summary>
internal static class JudgeBench
{
    private const int Times = 200;

    public static void Run()
    {
        var judge = new AccountJudge(MiniLmEncoder.Shared);
        var context = new AccountContext("Finding faults", "Find faults before customers do.", "What did you find, and how?");
        Judge(-1);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Times; i++)
        {
            Judge(i);
        }

        var accounts = Times * Assessment.Accounts.Length;
        var kilobytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / accounts;
        var microseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / accounts;
        Console.WriteLine(Invariant($"One account judged: {microseconds:0} µs of processor time, {kilobytes:0} KB allocated."));

        // What was read lately costs nothing, so no text comes twice.
        void Judge(int number)
        {
            foreach (var account in Assessment.Accounts)
            {
                judge.Judge(context, [Invariant($"{account} It was job {number}.")]);
            }
        }
    }
}
