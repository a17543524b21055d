using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What is found in an account by meaning, with the words that say it.</summary>
internal sealed class MeantSignals
{
    // No shuffled account of the tuning set is above it and vouched for; between 1.5 and 3.5 it moved no level of any set (decision 23).
    private const double LeastOrder = 3.5;

    private readonly TokenFindings findings;
    private readonly IReadOnlyList<Word> words;

    /// <summary>Reads an account.</summary>
    /// <param name="network">Finds the signals: it has a head for each.</param>
    /// <param name="model">Sees whether it makes sense.</param>
    /// <param name="vectors">The account.</param>
    /// <param name="length">How many words it has.</param>
    public MeantSignals(TokenNetwork network, SenseModel model, AccountVectors vectors, int length)
    {
        (findings, words) = (network.Find(vectors.States.Tokens, vectors.States.Words), vectors.Words);
        var (order, sense) = model.Score(vectors.States);
        (MakesSense, IsVouchedFor) = (sense >= SenseModel.Doubted(length), sense >= SenseModel.Vouched);
        StandInOrder = IsVouchedFor && order >= LeastOrder;
    }

    /// <summary>Whether its words make sense together; where not, the account is doubted.</summary>
    public bool MakesSense { get; }

    /// <summary>Whether they make so much sense that an action may be believed that no rule sees.</summary>
    public bool IsVouchedFor { get; }

    /// <summary>Whether the words stand in order although no rule sees one, as in notes: "dead out, crossing, water shoots, a fifth in all".</summary>
    public bool StandInOrder { get; }

    /// <summary>How much speaks for a signal: above zero it is more likely there than not.</summary>
    public double Of(Signal signal) => findings.Of((int)signal);

    /// <summary>The clause that says it most clearly: without its words the least is left of it.</summary>
    public Hit? Clearest(Signal signal, Account account)
    {
        // "12 %" is one word and stands in two places.
        var places = words.Select((word, place) => (word, place)).ToLookup(at => at.word, at => at.place);
        return Fitting(signal, [.. account.Clauses.Where(clause => clause.Words.Any(places.Contains))])
            .MinBy(clause => findings.Without((int)signal, clause.Words.SelectMany(word => places[word]).ToHashSet())) is { } best
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
