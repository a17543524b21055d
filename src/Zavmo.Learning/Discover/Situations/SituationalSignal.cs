namespace Zavmo.Learning.Discover.Situations;

/// <summary>What an answer to "what would you do first, and why" can show; its level is a function of these alone.</summary>
public enum SituationalSignal
{
    /// <summary>What they would do first, as one step that can be pictured.</summary>
    Choice,

    /// <summary>Why this and not another.</summary>
    Reason,

    /// <summary>What they would check.</summary>
    Check,

    /// <summary>Where it would fail, or what they would do then.</summary>
    Failure,
}
