namespace Zavmo.Learning.Discover.Situations;

/// <summary>The judgement of an answer to an imagined moment, together with its probe.</summary>
/// <param name="Level">1 to 3, by the table of <see cref="SituationalLevels"/> from the signals alone.</param>
/// <param name="IsPasted">Whether nothing was left once what was copied is taken out.</param>
/// <param name="Signals">The signals found, each with a verbatim quote, in the order of <see cref="SituationalSignal"/>.</param>
/// <param name="JudgeVersion">Name and version of the judge, stored with the evidence.</param>
public sealed record SituationalJudgement(int Level, bool IsPasted, IReadOnlyList<SituationalQuote> Signals, string JudgeVersion)
{
    /// <summary>The words that show a signal, or null.</summary>
    public string? Quote(SituationalSignal signal) => Signals.FirstOrDefault(found => found.Signal == signal)?.Quote;

    /// <summary>The first thing missing that would raise the level, or null when nothing would.</summary>
    public SituationalSignal? Missing =>
        Quote(SituationalSignal.Choice) is null ? SituationalSignal.Choice
        : Quote(SituationalSignal.Reason) is null ? SituationalSignal.Reason
        : Level < SituationalLevels.Ceiling ? SituationalSignal.Check
        : null;
}
