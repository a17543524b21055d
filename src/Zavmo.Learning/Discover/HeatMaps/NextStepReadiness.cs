using Zavmo.Learning.Discover.Situations;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>
/// What answers about the next level of a role show. It is readiness to try and no more: imagined moments show nobody's performance, so
/// it has no level, closes no gap and opens none.
/// </summary>
/// <param name="Asked">Moments of the next level that were answered.</param>
/// <param name="Reasoned">Those with a first step, its reason and a check: the most that an imagined moment can show.</param>
/// <param name="Started">Those with a first step at least.</param>
public sealed record NextStepReadiness(int Asked, int Reasoned, int Started)
{
    /// <summary>Ids of what stands for the next step in place of a requirement begin so.</summary>
    public const string Prefix = "next-step.";

    /// <summary>What the observations say about it; null where nothing was asked.</summary>
    public static NextStepReadiness? Of(IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var levels = observations
            .Where(seen => seen.Kind == ObservationKind.Situational && seen.RequirementId.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(seen => seen.Level)
            .ToList();
        return levels.Count == 0
            ? null
            : new NextStepReadiness(levels.Count, levels.Count(level => level >= SituationalLevels.Ceiling), levels.Count(level => level >= 2));
    }
}
