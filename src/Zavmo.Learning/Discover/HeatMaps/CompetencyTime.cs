namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>The estimated time to competency: always a range, since the level it starts from is one.</summary>
public static class CompetencyTime
{
    // 20th and 80th percentile.
    private const double Sds = 0.84;

    /// <summary>Weeks of study from a level to a required one, 20th and 80th percentile, one decimal.</summary>
    /// <param name="level">Level reached.</param>
    /// <param name="halfWidth">Half-width of its 80 % interval, in levels.</param>
    /// <param name="required">Level required.</param>
    /// <param name="hoursPerWeek">Study hours a week, above 0.</param>
    /// <param name="hoursPerLevel">Hours from 1 to 2, 2 to 3, 3 to 4, 4 to 5.</param>
    public static (double Low, double High) Weeks(
        double level, double halfWidth, double required, double hoursPerWeek, IReadOnlyList<double> hoursPerLevel)
    {
        var spread = Sds * halfWidth / HeatMapBuilder.HalfWidthSds;
        return (From(level + spread), From(level - spread));

        double From(double start) => GapBands.OneDecimal(StudyTime.Hours(start, required, hoursPerLevel) / hoursPerWeek);
    }
}
