namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Chooses what to ask next about an account.</summary>
public static class Probe
{
    private static readonly Signal[] Order =
        [Signal.OwnAction, Signal.Situation, Signal.Result, Signal.Difficulty, Signal.Reason, Signal.Check, Signal.Reach];

    /// <summary>The one missing signal that could move the level most, or null.</summary>
    public static Signal? Next(AccountJudgement judgement) =>
        Order.Where(signal => !judgement.Shows(signal)).Select(signal => (Signal?)signal).FirstOrDefault();

    /// <summary>A short fragment of the learner's own words, or null.</summary>
    public static string? Echo(AccountJudgement judgement, IReadOnlyList<string> parts) => null;
}
