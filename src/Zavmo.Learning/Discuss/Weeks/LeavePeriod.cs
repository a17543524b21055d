namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Days on which nothing is planned: leave, a holiday, a busy time.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, not before <paramref name="First"/>.</param>
public sealed record LeavePeriod(DateOnly First, DateOnly Last)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Covers(DateOnly day) => day >= First && day <= Last;
}
