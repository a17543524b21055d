namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>What is known of an essential prerequisite, which has no level.</summary>
public enum PrerequisiteStatus
{
    /// <summary>Neither said nor shown so far.</summary>
    NotAskedYet,

    /// <summary>An account shows it.</summary>
    MetShown,

    /// <summary>The learner says so; no account yet.</summary>
    MetSaid,

    /// <summary>Said or shown to be missing; counts as a critical gap.</summary>
    NotYet,
}
