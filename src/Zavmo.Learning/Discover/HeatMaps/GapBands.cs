namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>The one place where levels are rounded and gaps get their band.</summary>
public static class GapBands
{
    /// <summary>A level as it is shown: held to 1 to 5, one decimal.</summary>
    public static double Shown(double level) => OneDecimal(Math.Clamp(level, 1, 5));

    /// <summary>Required minus assessed, from the level as it is shown.</summary>
    public static double Gap(int required, double level) => OneDecimal(required - Shown(level));

    /// <summary>The band of a gap: critical above 2, moderate from 1 to 2, minor above 0, else a strength.</summary>
    public static GapBand Of(double gap) => OneDecimal(gap) switch
    {
        > 2 => GapBand.Critical,
        >= 1 => GapBand.Moderate,
        > 0 => GapBand.Minor,
        _ => GapBand.Strength,
    };

    internal static double OneDecimal(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
