namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>Study hours between two levels, by a table of hours a level.</summary>
public static class StudyTime
{
    /// <summary>The hours from one level to another: the table integrated in between; 0 when there is no way to go.</summary>
    /// <param name="from">Level reached, held to 1 to 5.</param>
    /// <param name="to">Level required, held to 1 to 5.</param>
    /// <param name="hoursPerLevel">Hours from 1 to 2, 2 to 3, 3 to 4, 4 to 5.</param>
    public static double Hours(double from, double to, IReadOnlyList<double> hoursPerLevel)
    {
        double hours = 0;
        for (var step = 0; step < hoursPerLevel.Count; step++)
        {
            var covered = Math.Min(to, step + 2) - Math.Max(from, step + 1);
            hours += Math.Max(0, covered) * hoursPerLevel[step];
        }

        return hours;
    }
}
