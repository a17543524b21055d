using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What the network finds in an account, with the words that say it.</summary>
/// <param name="Findings">What it finds.</param>
/// <param name="Words">The words that it read, as the findings count them.</param>
/// <param name="MakesSense">Whether its words make sense together; where not, the account is doubted.</param>
/// <param name="IsVouchedFor">Whether they make so much sense that an action may be believed that no rule sees.</param>
internal sealed record MeantSignals(SignalFindings Findings, IReadOnlyList<Word> Words, bool MakesSense, bool IsVouchedFor)
{
    /// <summary>Of fewer words the network is less sure, whether they make sense or not, and among the short texts there is hardly any between.</summary>
    public const int FewWords = 26;

    private const double MoreSenseInFewWords = 1.5;

    /// <summary>Reads what a network finds by its limits.</summary>
    public static MeantSignals Of(SignalNetwork network, AccountVectors vectors, int length)
    {
        var findings = network.Find(vectors.States);
        var makesSense = findings.Sense + (length < FewWords ? MoreSenseInFewWords : 0) >= network.Doubted;
        return new(findings, vectors.Words, makesSense, findings.Sense >= network.Vouched);
    }

    /// <summary>The clause that says it most clearly.</summary>
    public Hit? Clearest(Signal signal, Account account)
    {
        var shares = Findings.WordsFor(signal).Where(share => share.Key < Words.Count).GroupBy(share => Words[share.Key])
            .ToDictionary(word => word.Key, word => word.Sum(share => share.Value));
        return account.Clauses.Where(clause => clause.Words.Any(shares.ContainsKey))
            .MaxBy(clause => clause.Words.Sum(word => shares.GetValueOrDefault(word))) is { } best
            ? new Hit(SignalReader.Threshold, best.Words[0], best.Words[^1], "meant") : null;
    }
}
