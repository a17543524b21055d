namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>What is known of an essential prerequisite, which has no level.</summary>
public enum PrerequisiteStatus
{
    /// <summary>Neither said nor shown so far.</summary>
    NotAskedYet,

    /// <summary>An account shows it, or the learner named what could be looked at.</summary>
    MetShown,

    /// <summary>The learner says so, and named nothing that shows it.</summary>
    MetSaid,

    /// <summary>Said or shown to be missing; counts as a critical gap.</summary>
    NotYet,
}
