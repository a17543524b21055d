namespace Zavmo.Learning.Discuss.Modules;

/// <summary>
/// The phase of a plan that a module belongs to, by impact (remaining gap times weight) on the scale of the gap bands:
/// for a requirement of weight 1 the phase is its band, a heavier one comes earlier.
/// </summary>
public enum ModulePhase
{
    /// <summary>Impact above 2, and everything the role asks for beforehand.</summary>
    First,

    /// <summary>Impact of 1 to 2.</summary>
    Second,

    /// <summary>Impact below 1.</summary>
    Third,
}
