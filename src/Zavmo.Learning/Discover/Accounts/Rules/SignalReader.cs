using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Finds the signals of an account, each with the words that show it.</summary>
internal sealed class SignalReader
{
    /// <summary>Evidence that a signal needs.</summary>
    public const double Threshold = 3;

    // Nobody hands on to others what he chose in a hard case for no reason: a hint of the reason is enough.
    private const double WeakReason = 2;
    private const double PlainTrouble = 6;

    // Nor does anybody hand on what was weighed and needed no effort: a hint of what was hard is enough.
    private const double WeakDifficulty = 1.5;

    // Of so few words that say what cannot be, sense is easily read into the others.
    private const int VeryFewWords = 26;

    // Of shuffled words hardly any are above this.
    private const double LeastOrder = 0.3;

    private static readonly (Signal Signal, string Name)[] ByPattern =
    [
        (Signal.Reason, "reason"), (Signal.Result, "result"), (Signal.Check, "check"),
        (Signal.Difficulty, "difficulty"), (Signal.Reach, "reach"), (Signal.Learning, "learning"),
    ];

    private readonly SituationRule situation = new();
    private readonly LimitedRule limited = new();
    private readonly (Signal Signal, PatternSet Patterns)[] sets = [.. ByPattern.Select(pair => (pair.Signal, new PatternSet(pair.Name)))];

    /// <summary>The signals with their quotes, and how sure the reading is.</summary>
    /// <param name="account">The account.</param>
    /// <param name="meant">What the network finds in it, or null where the rules judge alone.</param>
    public (IReadOnlyList<SignalQuote> Quotes, double Confidence) Find(Account account, MeantSignals? meant = null)
    {
        var quotes = new List<SignalQuote>();
        var margins = new List<double>();
        var isInOrder = WordOrder.Score(account.Words) >= LeastOrder || meant is { StandInOrder: true };
        var action = account.MakesSense ? Weighed(Signal.OwnAction, OwnActionRule.Find(account)) : null;
        var occasion = Weighed(Signal.Situation, situation.Find(account, action));
        var share = action is null && Weighed(Signal.Limited, limited.Find(account, Threshold)) is not null ? OwnActionRule.Share(account) : null;
        action ??= share;

        if (action is null && occasion is null)
        {
            return ([], 0.7);
        }

        Add(Signal.Situation, occasion);
        Add(Signal.OwnAction, action);
        var found = sets.ToDictionary(set => set.Signal, set => set.Patterns.Find(account.Words).ToList());
        found[Signal.Check].AddRange(CheckRule.Find(account));
        foreach (var (signal, hits) in found)
        {
            var evidence = hits.Sum(hit => hit.Weight);
            var needed = Needed(signal, found);
            var hit = evidence >= needed ? account.Clearest(hits) : null;
            margins.Add(Math.Abs(Sum(signal, hit) ?? evidence - needed));
            Add(signal, Weighed(signal, hit));
        }

        if (action is not null)
        {
            // Who weighs alternatives in a hard case is not just following: then it takes more than one sign of help.
            var strong = share is null && quotes.Any(quote => quote.Signal == Signal.Reason) && quotes.Any(quote => quote.Signal == Signal.Difficulty);
            Add(Signal.Limited, Weighed(Signal.Limited, limited.Find(account, strong ? Threshold * 2 : Threshold)));
        }

        // What a team spread, or what someone was helped with, is not the reach of the one who tells it.
        quotes.RemoveAll(quote => quote.Signal == Signal.Reach && (action is null || quotes.Any(other => other.Signal == Signal.Limited)));

        return (quotes, Math.Clamp(0.4 + margins.Min() / 5, 0, 0.95));

        void Add(Signal signal, Hit? hit)
        {
            if (hit is not null)
            {
                quotes.Add(new SignalQuote(signal, account.Quote(hit.First, hit.Last)));
            }
        }

        // What the rules found, or what the network found where they found nothing, if both together speak for it.
        Hit? Weighed(Signal signal, Hit? byRules) => Sum(signal, byRules) is not { } sum ? byRules : sum <= 0 ? null : byRules ?? meant!.Clearest(signal, account);

        // Null where the rules alone decide: the network hardly minds in which order words stand, finds an action in much that only looks like one, and
        // has seen too few who learned something.
        double? Sum(Signal signal, Hit? byRules) => meant is null || signal == Signal.Learning ? null
            : byRules is not null ? meant.Of(signal) + For(signal)
            : !isInOrder || signal == Signal.OwnAction && !(meant.IsVouchedFor && !IsShortAndOdd(account)) ? null
            : meant.Of(signal) - Against(signal);
    }

    private static bool IsShortAndOdd(Account account) => account.Length < VeryFewWords && account.Clauses.Any(Oddities.Is);

    // What the rules say of a signal beside what the network finds: most where grammar shows it, or words that hardly mean anything else.
    private static double For(Signal signal) => signal is Signal.Situation or Signal.OwnAction or Signal.Reach ? 4 : 1.5;

    private static double Against(Signal signal) => signal switch { Signal.Situation => 4, Signal.Limited => 3, Signal.OwnAction => 0, _ => 1 };

    private static double Needed(Signal signal, Dictionary<Signal, List<Hit>> found) => signal switch
    {
        Signal.Reason when Sum(found[Signal.Difficulty]) >= Threshold && Sum(found[Signal.Reach]) >= Threshold => WeakReason,

        Signal.Difficulty when Sum(found[Signal.Reason]) >= Threshold && Sum(found[Signal.Reach]) >= Threshold => WeakDifficulty,

        // Trouble that was put right without having to choose is the ordinary case.
        Signal.Difficulty when Sum(found[Signal.Reason]) < Threshold => PlainTrouble,
        _ => Threshold,
    };

    private static double Sum(List<Hit> hits) => hits.Sum(hit => hit.Weight);
}
