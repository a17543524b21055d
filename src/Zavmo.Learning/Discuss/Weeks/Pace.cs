namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>How much of a week's time goes into new work; the rest is kept for review and for what comes up.</summary>
public enum Pace
{
    /// <summary>60 %.</summary>
    Gentle,

    /// <summary>75 %.</summary>
    Steady,

    /// <summary>90 %.</summary>
    Intensive,
}
