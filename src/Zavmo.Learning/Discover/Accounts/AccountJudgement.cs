namespace Zavmo.Learning.Discover.Accounts;

/// <summary>The judgement of one account together with its probes.</summary>
/// <param name="Kind">What the answer turned out to be.</param>
/// <param name="Level">1 to 5, by the tables of <see cref="AccountLevels"/> from the signals alone.</param>
/// <param name="Confidence">0 to 1; below 0.5 the observation is widened.</param>
/// <param name="Signals">The signals found, each with a verbatim quote, in the order of <see cref="Signal"/>.</param>
/// <param name="JudgeVersion">Name and version of the judge, stored with the evidence.</param>
public sealed record AccountJudgement(
    AccountKind Kind,
    int Level,
    double Confidence,
    IReadOnlyList<SignalQuote> Signals,
    string JudgeVersion)
{
    /// <summary>Whether its words could not be made sense of together, so that no action counts until the steps are told once more.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether the signal was found.</summary>
    public bool Shows(Signal signal) => Signals.Any(found => found.Signal == signal);
}
