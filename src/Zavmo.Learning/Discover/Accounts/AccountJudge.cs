using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Accounts.Topics;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>The offline judge: reads an account for the signals of the assessment and places it on a level. No network, no state, deterministic.</summary>
public sealed class AccountJudge
{
    /// <summary>Name and version that are stored with what it judged.</summary>
    public const string Version = "accounts-offline/4";

    private readonly AnswerKinds kinds = new();
    private readonly SignalReader signals = new();

    /// <summary>Judges an account with the answers to its probes as one.</summary>
    /// <param name="context">The question and what the learner could have copied.</param>
    /// <param name="answerParts">The account, then its probe answers, as typed.</param>
    /// <returns>Level, signals and quotes; each quote is a substring of one part.</returns>
    public AccountJudgement Judge(AccountContext context, IReadOnlyList<string> answerParts)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answerParts);
        answerParts = Account.Bounded(answerParts);
        var account = Account.Read(answerParts, NotTheirs.Spans(context, answerParts)) with
        {
            Topic = NotTheirs.Topic(context),
            About = TopicWords.Of(context.RequirementName, context.RequirementDescription),
        };
        if (account.Length == 0)
        {
            return Nothing(answerParts.Any(part => part.Any(char.IsLetterOrDigit)) ? AccountKind.Pasted : AccountKind.Empty, 0.9);
        }

        if (!Coherence.HoldsTogether(account))
        {
            return Nothing(AccountKind.Empty, 0.6);
        }

        var told = account.WithoutEmptySentences();
        if (kinds.Find(told.Length > 0 ? told : account) is { } kind)
        {
            return Nothing(kind, 0.8);
        }

        if (told.Length == 0)
        {
            return Nothing(AccountKind.Empty, 0.8);
        }

        if (OffPoint.Is(told.About!, told.Topic, told.Text()))
        {
            return Nothing(AccountKind.OffPoint, 0.6);
        }

        var found = signals.Find(told);
        var quotes = found.Quotes
            .Where(quote => quote.Quote.Length > 0 && answerParts.Any(part => part.Contains(quote.Quote, StringComparison.Ordinal)))
            .OrderBy(quote => quote.Signal).ToList();
        var level = AccountLevels.Of(quotes.Select(quote => quote.Signal).ToHashSet());
        return new AccountJudgement(level == 1 ? AccountKind.Empty : AccountKind.Account, level, found.Confidence, quotes, Version);
    }

    private static AccountJudgement Nothing(AccountKind kind, double confidence) => new(kind, 1, confidence, [], Version);
}
