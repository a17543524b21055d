namespace Zavmo.Learning.Discover.Accounts;

/// <summary>The level tables of the assessment: ceilings by what is missing.</summary>
public static class AccountLevels
{
    /// <summary>The level, 1 to 5, that a set of signals gives; nothing else moves it.</summary>
    public static int Of(IReadOnlySet<Signal> signals)
    {
        var occasion = signals.Contains(Signal.Situation);
        var action = signals.Contains(Signal.OwnAction);
        if (!occasion && !action)
        {
            return 1;
        }

        if (!occasion || !action || signals.Contains(Signal.Limited))
        {
            return 2;
        }

        var outcome = signals.Contains(Signal.Result) || signals.Contains(Signal.Check);
        if (!signals.Contains(Signal.Difficulty) || !signals.Contains(Signal.Reason) || !outcome)
        {
            return 3;
        }

        return signals.Contains(Signal.Reach) ? 5 : 4;
    }
}
