namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>What a learner says against a level.</summary>
/// <param name="Reason">Why, in their own words.</param>
/// <param name="Level">The level that they said it of, 1 to 5.</param>
public sealed record SeenDifferently(string Reason, double Level)
{
    // Half a level is what moves the rounded one.
    private const double Settled = 0.5;

    /// <summary>Whether it still stands beside what is shown now; a level that has moved since is another one.</summary>
    public bool Stands(double? shown) => shown is null || Math.Abs(shown.Value - Level) < Settled;
}
