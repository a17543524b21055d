namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>One of the top gaps, by gap times weight, with its estimated time to competency.</summary>
/// <param name="Cell">The requirement.</param>
/// <param name="LowWeeks">Weeks at the 20th percentile, or null for a prerequisite.</param>
/// <param name="HighWeeks">Weeks at the 80th percentile, or null for a prerequisite.</param>
/// <param name="HoursPerWeek">The study hours a week that the weeks assume.</param>
public sealed record HeatMapPriority(HeatMapCell Cell, double? LowWeeks, double? HighWeeks, double HoursPerWeek);
