using System.Globalization;

namespace Zavmo.Bench;

/// <summary>Medians and how they are printed: the figure, the baseline of the same run, and their ratio.</summary>
internal static class Figures
{
    public static double MedianMilliseconds(int times, Action work)
    {
        var taken = new double[times];
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            taken[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(taken);
        return taken[times / 2];
    }

    public static void Print(string what, double milliseconds, string baseline, double baselineMilliseconds) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {milliseconds:0.00} ms; {baseline}: {baselineMilliseconds:0.00} ms; ratio {milliseconds / baselineMilliseconds:0.0}"));
}
