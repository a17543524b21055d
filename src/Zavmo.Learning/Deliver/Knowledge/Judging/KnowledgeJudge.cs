using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>Judges answers to knowledge questions. No network, deterministic; where it cannot tell it says so.</summary>
/// <param name="matcher">Tells whether something said states an expectation.</param>
public sealed partial class KnowledgeJudge(IStatementMatcher matcher)
{
    // By weight, so that two of three even expectations are enough and one of two is not.
    private const double RightShare = 0.65;

    private readonly ConditionalWeakTable<KnowledgeTopic, TopicMeanings> meanings = [];

    /// <summary>Name and version that are stored with what it judged.</summary>
    public string Version => $"knowledge-offline/1+{matcher.Version}";

    /// <summary>Judges an answer.</summary>
    /// <param name="context">The question and what the learner could have copied.</param>
    /// <param name="answer">The answer as typed, or the id of the option that was pressed.</param>
    /// <returns>The judgement; each quote is a substring of the answer.</returns>
    public KnowledgeJudgement Judge(KnowledgeAnswerContext context, string answer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answer);
        answer = answer.Length > Account.LongestPart ? answer[..Account.LongestPart] : answer;
        return OptionReader.Read(answer, context.Item.Options) is { } option
            ? OfOption(context.Item, option, answer.Trim())
            : OfText(context, answer);
    }

    private KnowledgeJudgement OfOption(KnowledgeItem item, KnowledgeOption option, string answer)
    {
        var shows = option.IsRight ? item.LooksFor : option.Misconception is { } held ? [held] : [];
        return new KnowledgeJudgement(
            option.IsRight ? KnowledgeVerdict.Right : KnowledgeVerdict.Wrong,
            option.IsRight ? item.LooksFor : [],
            option.Misconception,
            option.Id,
            [.. shows.Select(id => new KnowledgeQuote(id, answer))],
            Version);
    }

    private KnowledgeJudgement OfText(KnowledgeAnswerContext context, string answer)
    {
        var item = context.Item;
        string[] given = [item.Case, item.Question, context.RequirementDescription, .. item.Options.Select(option => option.Text), .. context.Shown];
        var statements = AnswerStatements.Of(answer, given, context.EarlierFingerprints, item.Kind is KnowledgeItemKind.Predict or KnowledgeItemKind.FindTheFault);
        if (!AnswerStatements.HasOwnWords(answer, given, context.EarlierFingerprints))
        {
            return new KnowledgeJudgement(KnowledgeVerdict.NoAnswer, [], null, null, [], Version);
        }

        var topic = meanings.GetValue(context.Topic, key => new TopicMeanings(key));
        var before = $"{item.Case} {item.Question} {context.RequirementDescription}";
        var met = Stated(topic.Expectations, statements, before, item.Kind == KnowledgeItemKind.FindTheFault);
        var held = Stated(topic.Misconceptions, statements, before, namesAbsence: false)
            .Where(found => !met.Exists(other => found.Overlaps(other) && other.Likeness >= found.Likeness))
            .Take(1).ToList();

        // Who holds a misconception has not said what puts it right, however many words the two share.
        met.RemoveAll(found => held.Exists(other => found.Overlaps(other) && Corrects(context.Topic, other.Quote.Shows) == found.Quote.Shows));
        var ids = met.Select(found => found.Quote.Shows).ToHashSet(StringComparer.Ordinal);
        var looked = item.LooksFor.Select(context.Topic.Expectation).ToList();
        var share = (double)looked.Where(expectation => ids.Contains(expectation.Id)).Sum(expectation => expectation.Weight) / looked.Sum(expectation => expectation.Weight);
        var verdict = (share, held.Count) switch
        {
            (>= RightShare, 0) => KnowledgeVerdict.Right,
            (> 0, _) => KnowledgeVerdict.PartlyRight,
            (_, > 0) => KnowledgeVerdict.Wrong,
            _ => KnowledgeVerdict.Unsure,
        };
        return new KnowledgeJudgement(
            verdict,
            [.. met.Select(found => found.Quote.Shows)],
            held.Select(found => found.Quote.Shows).FirstOrDefault(),
            null,
            [.. met.Concat(held).Select(found => found.Quote)],
            Version);
    }

    private static string Corrects(KnowledgeTopic topic, string misconception) => topic.Misconceptions.First(held => held.Id == misconception).Corrects;

    // The shortest statement that says it is the quote; one that turns it round takes it back, but where a fault is to be found
    // "it does not say what should have happened" names it.
    private List<Found> Stated(IReadOnlyList<StatementMeaning> wanted, IReadOnlyList<string> statements, string before, bool namesAbsence)
    {
        var found = new List<Found>();
        foreach (var meaning in wanted)
        {
            var matches = statements.Select(statement => (Statement: statement, Match: matcher.Match(statement, meaning, before))).ToList();
            var denials = matches.Where(match => match.Match.Relation == StatementRelation.Denied && !Names(match.Statement)).Select(match => match.Statement.Length);
            var best = matches.Where(match => match.Match.Relation == StatementRelation.Stated || (match.Match.Relation == StatementRelation.Denied && Names(match.Statement)))
                .OrderBy(match => match.Statement.Length)
                .Take(1).ToList();
            if (best is [var (quote, match)] && !denials.Any(length => length <= quote.Length))
            {
                found.Add(new Found(new KnowledgeQuote(meaning.Id, quote), match.Likeness));
            }
        }

        return found;

        bool Names(string statement) => namesAbsence && !Excuse().IsMatch(statement);
    }

    // "It need not say so" and "that does not matter" excuse the fault.
    [GeneratedRegex(@"\b(?:needn?'?t?|needs|necessary|required|has to|have to|must|matters?|no fault|nothing wrong|not wrong|pointless|useless)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Excuse();

    private sealed record Found(KnowledgeQuote Quote, double Likeness)
    {
        public bool Overlaps(Found other) =>
            Quote.Quote.Contains(other.Quote.Quote, StringComparison.Ordinal) || other.Quote.Quote.Contains(Quote.Quote, StringComparison.Ordinal);
    }
}
