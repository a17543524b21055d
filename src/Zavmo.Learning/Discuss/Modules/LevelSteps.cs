using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>Cuts the way from a level to a required one into modules: at whole levels, and further where a level takes too long.</summary>
internal static class LevelSteps
{
    // A step shorter than this is no module of its own.
    private const double Shortest = 0.3;

    public static IReadOnlyList<(double From, double To, int Minutes)> Of(double level, int required, PlanOptions options)
    {
        var steps = new List<(double, double, int)>();
        for (var from = level; from < required;)
        {
            var whole = Math.Min(required, Math.Floor(from) + 1);
            var to = whole - from < Shortest ? Math.Min(required, whole + 1) : whole;
            var minutes = 60 * options.GuidedShare * StudyTime.Hours(from, to, options.HeatMap.HoursPerLevel);
            var parts = Math.Max(1, (int)Math.Ceiling(minutes / options.LongestModule));
            for (var part = 0; part < parts; part++)
            {
                var (start, end) = (Between(from, to, part, parts), Between(from, to, part + 1, parts));
                var own = 60 * options.GuidedShare * StudyTime.Hours(start, end, options.HeatMap.HoursPerLevel);
                steps.Add((start, end, Math.Clamp(Fives(own), options.ShortestModule, options.LongestModule)));
            }

            from = to;
        }

        return steps;
    }

    private static double Between(double from, double to, int part, int parts) => Math.Round(from + ((to - from) * part / parts), 2);

    private static int Fives(double minutes) => 5 * (int)Math.Round(minutes / 5, MidpointRounding.AwayFromZero);
}
