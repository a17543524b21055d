using System.Runtime.InteropServices;

namespace Zavmo.Bench;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>Prints one line: processor, cores, memory, system, runtime, and how busy the machine was before.</summary>
    public static void Print()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        var load = Line("/proc/loadavg", "")?.Split(' ')[0];
        Console.WriteLine(Invariant(
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:0} GB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}{(load is null ? "" : $"; load before the run {load}")}."));
        Console.WriteLine();
    }

    private static string Processor() =>
        Line("/proc/cpuinfo", "model name")?.Split(':')[^1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string? Line(string file, string start) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) : null;
}
