namespace Zavmo.Bench;

/// <summary>What a process has used since its start.</summary>
/// <param name="AllocatedBytes">Bytes allocated on the managed heap.</param>
/// <param name="CpuSeconds">Processor time, user and kernel.</param>
internal sealed record Counters(long AllocatedBytes, double CpuSeconds)
{
    /// <summary>Of this process.</summary>
    public static Counters Here() => new(GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime.TotalSeconds);
}
