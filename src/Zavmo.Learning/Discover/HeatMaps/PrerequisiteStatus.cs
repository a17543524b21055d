namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>What is known of an essential prerequisite, which has no level.</summary>
public enum PrerequisiteStatus
{
    /// <summary>Neither said nor shown so far.</summary>
    NotAskedYet,

    /// <summary>An account or a witness shows it.</summary>
    MetShown,

    /// <summary>The learner says so, and may have named what shows it; nobody has looked at it.</summary>
    MetSaid,

    /// <summary>Said or shown to be missing; counts as a critical gap.</summary>
    NotYet,
}
