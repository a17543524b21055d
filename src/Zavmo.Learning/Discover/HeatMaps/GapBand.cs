namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>Band of a gap (required minus assessed), by the proficiency scale.</summary>
public enum GapBand
{
    /// <summary>No account yet; a self-rating alone never closes a gap.</summary>
    NotAskedYet,

    /// <summary>Gap of 0 or less.</summary>
    Strength,

    /// <summary>Gap above 0 and below 1.</summary>
    Minor,

    /// <summary>Gap of 1 to 2.</summary>
    Moderate,

    /// <summary>Gap above 2.</summary>
    Critical,

    /// <summary>The learner has had no chance to do it, and nothing else was observed: no gap can be told.</summary>
    NoChanceYet,
}
