namespace Zavmo.Learning.Discover.Accounts;

/// <summary>What an account of one's own work can show; the level of the account is a function of these alone.</summary>
public enum Signal
{
    /// <summary>One real occasion that could be dated or named.</summary>
    Situation,

    /// <summary>What the person themselves did, in a verb of doing.</summary>
    OwnAction,

    /// <summary>Counts against: with help, following steps, or too vague to picture.</summary>
    Limited,

    /// <summary>Why this and not another.</summary>
    Reason,

    /// <summary>What changed.</summary>
    Result,

    /// <summary>How they knew: measured, tested, asked, compared.</summary>
    Check,

    /// <summary>Something out of the ordinary.</summary>
    Difficulty,

    /// <summary>Others relied on it or took it over.</summary>
    Reach,

    /// <summary>What they would now do differently. Recorded; it moves no level.</summary>
    Learning,
}
