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
    /// <summary>Texts of fewer words have limits of their own: the network says less of them for sense and against it.</summary>
    public const int FewWords = 45;

    // Few heaps of words are above.
    private const double LeastOrder = 3.5;

    /// <summary>Whether the words stand in order although no rule sees one, as in notes: "dead out, crossing, water shoots, a fifth in all".</summary>
    public bool StandInOrder => IsVouchedFor && Findings.Order >= LeastOrder;

    /// <summary>Reads what a network finds by its limits.</summary>
    public static MeantSignals Of(SignalNetwork network, AccountVectors vectors, int length)
    {
        var findings = network.Find(vectors.States);
        var limits = length < FewWords ? network.OfFewWords : network.OfMany;
        return new(findings, vectors.Words, findings.Sense >= limits.Doubted, findings.Sense >= limits.Vouched);
    }

    /// <summary>The clause that says it most clearly: without its words the least is left of it.</summary>
    public Hit? Clearest(Signal signal, Account account)
    {
        // "12 %" is one word and stands in two places.
        var places = Words.Select((word, place) => (word, place)).ToLookup(at => at.word, at => at.place);
        return Fitting(signal, [.. account.Clauses.Where(clause => clause.Words.Any(places.Contains))])
            .MinBy(clause => Findings.Without(signal, clause.Words.SelectMany(word => places[word]).ToHashSet())) is { } best
            ? new Hit(SignalReader.Threshold, best.Words[0], best.Words[^1], "meant") : null;
    }

    // What was done stands where the teller is the one who does it, and what came of it after that.
    private static IReadOnlyList<Clause> Fitting(Signal signal, IReadOnlyList<Clause> clauses)
    {
        IReadOnlyList<Clause> fitting = signal switch
        {
            Signal.OwnAction => [.. clauses.Where(clause => clause.IsOwn)],
            Signal.Result when clauses.FirstOrDefault(clause => clause.IsOwn) is { } first => [.. clauses.SkipWhile(clause => clause != first).Skip(1)],
            _ => clauses,
        };
        return fitting.Count > 0 ? fitting : clauses;
    }
}
