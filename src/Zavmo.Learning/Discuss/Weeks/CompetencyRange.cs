namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>
/// When the required level can be expected, 20th to 80th percentile, by our assumption of hours a level at the learner's hours a
/// week: the weeks of the heat map from the first conversation on, later where the plan spreads the conversations over more weeks.
/// </summary>
/// <param name="Earliest">The 20th percentile; it may lie before the last conversation, since the level may be higher than believed.</param>
/// <param name="Latest">The 80th percentile, after <paramref name="Earliest"/>.</param>
public sealed record CompetencyRange(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Weeks from the first conversation to <see cref="Earliest"/>; those of the heat map at the same hours, more where <see cref="IsLater"/>.</summary>
    public double LowWeeks { get; init; }

    /// <summary>Weeks from the first conversation to <see cref="Latest"/>.</summary>
    public double HighWeeks { get; init; }

    /// <summary>Whether the plan spreads the conversations over more weeks than the level that is believed would take.</summary>
    public bool IsLater { get; init; }
}
