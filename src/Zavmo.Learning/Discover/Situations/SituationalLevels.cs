namespace Zavmo.Learning.Discover.Situations;

/// <summary>The level table of situational answers: what a person would do shows less than what they did.</summary>
public static class SituationalLevels
{
    /// <summary>The highest level: nobody is shown to handle a hard case by saying how they would.</summary>
    public const int Ceiling = 3;

    /// <summary>No choice 1; a choice 2; with its reason, and a check or where it would fail, 3.</summary>
    public static int Of(IReadOnlySet<SituationalSignal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        if (!signals.Contains(SituationalSignal.Choice))
        {
            return 1;
        }

        var doubts = signals.Contains(SituationalSignal.Check) || signals.Contains(SituationalSignal.Failure);
        return signals.Contains(SituationalSignal.Reason) && doubts ? Ceiling : 2;
    }
}
