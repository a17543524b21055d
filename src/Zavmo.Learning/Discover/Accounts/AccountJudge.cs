using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Accounts.Topics;
using Zavmo.Learning.Discover.Accounts.Vectors;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>
/// The offline judge: reads an account for the signals of the assessment and places it on a level. No network, no state of a learner, deterministic.
/// </summary>
/// <param name="encoder">The sentence model.</param>
public sealed class AccountJudge(ISentenceEncoder encoder)
{
    /// <summary>Name and version that are stored with what it judged.</summary>
    public const string Version = "accounts-offline/11";

    /// <summary>The same where the sentence model cannot be loaded and the rules judge alone.</summary>
    public const string WithoutModel = Version + "-rules";

    // Of thin accounts there is hardly anything to take away.
    private const int LeastLevelToDoubt = 3;

    private readonly AnswerKinds kinds = new();
    private readonly SignalReader signals = new();
    private readonly MeaningReader meaning = new(encoder);

    /// <summary>Loads the sentence model, which takes about a second: for a thread that nobody waits for, while a learner still reads the question.</summary>
    public void Prepare() => meaning.Prepare();

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

        return meaning.IsAvailable ? ByMeaning(told, context) : Level(told, null) with { JudgeVersion = WithoutModel };
    }

    private AccountJudgement ByMeaning(Account told, AccountContext context)
    {
        if (meaning.Read(told, context) is not { } vectors)
        {
            return Level(told, null);
        }

        var meant = MeaningReader.Find(vectors, told);
        var judgement = Level(told, meant);
        if (judgement.Level < LeastLevelToDoubt)
        {
            return judgement;
        }

        if (!MeaningReader.IsAbout(vectors, told))
        {
            return Nothing(AccountKind.OffPoint, 0.6);
        }

        // Who did what cannot be pictured where the words make no sense together: then no action is found, the level follows, and the probe asks for it.
        return meant.MakesSense || SaysWhatWasDone(told, context) ? judgement : Level(told with { MakesSense = false }, meant) with { IsDoubted = true };
    }

    // The account was doubted, and what was done was asked for: if the answer says so by itself, the doubt is settled.
    private bool SaysWhatWasDone(Account told, AccountContext context)
    {
        if (told.Parts.Count < 2)
        {
            return false;
        }

        var answer = told.OfPart(told.Parts.Count - 1);
        var meant = meaning.Read(answer, context) is { } vectors ? MeaningReader.Find(vectors, answer) : null;
        return meant is not { MakesSense: false } && Level(answer, meant).Shows(Signal.OwnAction);
    }

    // The level that the signals give, found by the rules together with what is meant, or by the rules alone.
    private AccountJudgement Level(Account told, MeantSignals? meant)
    {
        var found = signals.Find(told, meant);
        var quotes = found.Quotes
            .Where(quote => quote.Quote.Length > 0 && told.Parts.Any(part => part.Contains(quote.Quote, StringComparison.Ordinal)))
            .OrderBy(quote => quote.Signal).ToList();
        var level = AccountLevels.Of(quotes.Select(quote => quote.Signal).ToHashSet());
        return new AccountJudgement(level == 1 ? AccountKind.Empty : AccountKind.Account, level, found.Confidence, quotes, Version);
    }

    private static AccountJudgement Nothing(AccountKind kind, double confidence) => new(kind, 1, confidence, [], Version);
}
