namespace Zavmo.Learning.Discuss;

/// <summary>The adjustments that change a plan. They are read from the encrypted field for each planning and are no part of what a plan stores.</summary>
/// <param name="SmallWins">Conversations are split into parts of 5 to 10 minutes.</param>
/// <param name="RolePlayOptOut">No role-play; an alternative of equal value takes its place.</param>
public sealed record PlanAdjustments(bool SmallWins, bool RolePlayOptOut)
{
    /// <summary>None asked for.</summary>
    public static readonly PlanAdjustments None = new(false, false);

    /// <summary>The adjustments among some switches.</summary>
    /// <param name="switches">Ids as in the assessment's asset; others are ignored.</param>
    public static PlanAdjustments Of(IReadOnlyCollection<string> switches) =>
        new(switches.Contains("small-wins"), switches.Contains("role-play-opt-out"));
}
