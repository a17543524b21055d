using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Situations;

/// <summary>Reads what a person would do in an imagined moment, with the readers of the account judge. No network, no state, deterministic.</summary>
public sealed class SituationalJudge
{
    /// <summary>Name and version that are stored with what it judged.</summary>
    public const string Version = "situational-offline/1";

    private readonly PatternSet reasons = new("reason");
    private readonly PatternSet checks = new("intended-check");
    private readonly PatternSet failures = new("intended-failure");

    /// <summary>Judges an answer with the answer to its probe as one.</summary>
    /// <param name="context">The question and what the learner could have copied.</param>
    /// <param name="answerParts">The answer, then its probe answer, as typed.</param>
    /// <returns>Level, signals and quotes; each quote is a substring of one part.</returns>
    public SituationalJudgement Judge(AccountContext context, IReadOnlyList<string> answerParts)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answerParts);
        answerParts = Account.Bounded(answerParts);
        var account = Account.Read(answerParts, NotTheirs.Spans(context, answerParts)) with { Topic = NotTheirs.Topic(context) };
        if (account.Length == 0)
        {
            return Of(answerParts.Any(part => part.Any(char.IsLetterOrDigit)), []);
        }

        if (!Coherence.HoldsTogether(account) || IntendedActionRule.Find(account) is not { } choice)
        {
            return Of(false, []);
        }

        var quotes = new List<SituationalQuote> { new(SituationalSignal.Choice, account.Quote(choice.Words[0], choice.Words[^1])) };
        Add(SituationalSignal.Reason, reasons);
        Add(SituationalSignal.Check, checks);
        Add(SituationalSignal.Failure, failures);
        return Of(false, [.. quotes.Where(quote => quote.Quote.Length > 0
            && answerParts.Any(part => part.Contains(quote.Quote, StringComparison.Ordinal)))]);

        void Add(SituationalSignal signal, PatternSet patterns)
        {
            // The first step itself is no check of it: "I would ask Maria which pages take the money".
            var words = signal == SituationalSignal.Check ? account.Words.Except(choice.Words).ToList() : account.Words;
            var hits = patterns.Find(words).ToList();
            if (hits.Sum(hit => hit.Weight) >= SignalReader.Threshold)
            {
                var best = hits.MaxBy(hit => hit.Weight)!;
                quotes.Add(new SituationalQuote(signal, account.Quote(best.First, best.Last)));
            }
        }
    }

    private static SituationalJudgement Of(bool isPasted, IReadOnlyList<SituationalQuote> quotes) =>
        new(SituationalLevels.Of(quotes.Select(quote => quote.Signal).ToHashSet()), isPasted, quotes, Version);
}
