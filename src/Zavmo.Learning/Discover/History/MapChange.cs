namespace Zavmo.Learning.Discover.History;

/// <summary>How a requirement moved since the last round.</summary>
public enum MapChange
{
    /// <summary>Nothing to compare, or no change that is shown.</summary>
    None,

    /// <summary>The level rose, or a prerequisite is met now.</summary>
    Up,

    /// <summary>The level fell, or a prerequisite is not met any more.</summary>
    Down,

    /// <summary>It was not asked about then, and is now.</summary>
    New,
}
