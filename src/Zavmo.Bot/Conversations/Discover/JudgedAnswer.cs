using Zavmo.Bot.Turns;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Deliver.Knowledge.Judging;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Situations;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>An answer with its judgement: what is observed, and what is kept as evidence of it.</summary>
/// <param name="Kind">The kind of answer.</param>
/// <param name="Level">The level it was placed on.</param>
/// <param name="Confidence">How sure the judge was, 0 to 1.</param>
/// <param name="Signals">What was found in it, each with its quote.</param>
/// <param name="Judge">The judge and its version.</param>
/// <param name="Transcript">What was asked and said, word for word.</param>
public sealed record JudgedAnswer(
    ObservationKind Kind,
    int Level,
    double Confidence,
    IReadOnlyList<EvidenceSignal> Signals,
    string Judge,
    IReadOnlyList<Exchange> Transcript)
{
    /// <summary>Id of the question, see <c>DiscoverItemIds</c>.</summary>
    public string? ItemId { get; init; }

    /// <summary>The level at which a knowledge item is pitched, or null.</summary>
    public int? ItemLevel { get; init; }

    private const string Phase = "DISCOVER";

    // A report by the person themselves: only a witness or an artefact makes more of it.
    private const string ReportedPractice = "P-rep";
    private const string ReportedIntention = "K";
    private const string NextStep = "Readiness for the next step";

    /// <summary>An account of real work with its probes.</summary>
    public static JudgedAnswer Of(OpenAccount account, AccountJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(judgement);
        return new JudgedAnswer(
            ObservationKind.Account,
            judgement.Level,
            judgement.Confidence,
            [.. judgement.Signals.Select(found => new EvidenceSignal(Kebab.Of(found.Signal.ToString()), found.Quote))],
            judgement.JudgeVersion,
            TranscriptOf(account))
        {
            ItemId = account.ItemId,
        };
    }

    /// <summary>What they would do in an imagined moment.</summary>
    public static JudgedAnswer Of(OpenAccount account, SituationalJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(judgement);
        return new JudgedAnswer(
            ObservationKind.Situational,
            judgement.Level,
            1,
            [.. judgement.Signals.Select(found => new EvidenceSignal(Kebab.Of(found.Signal.ToString()), found.Quote))],
            judgement.JudgeVersion,
            TranscriptOf(account))
        {
            ItemId = account.ItemId,
        };
    }

    /// <summary>An answer to a knowledge item; it has to be right or wrong.</summary>
    public static JudgedAnswer Of(OpenAccount account, BankItem item, KnowledgeJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(judgement);
        return new JudgedAnswer(
            ObservationKind.KnowledgeItem,
            judgement.IsRight == true ? 1 : 0,
            1,
            [.. judgement.Quotes.Select(quote => new EvidenceSignal(quote.Shows, quote.Quote))],
            judgement.JudgeVersion,
            TranscriptOf(account))
        {
            ItemId = account.ItemId,
            ItemLevel = item.Level,
        };
    }

    /// <summary>Records the observation and its evidence; returns the evidence's id.</summary>
    public string Keep(DiscoverTurn turn, string requirementId)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Turn.Change(new Observed(new Observation(requirementId, Kind, Level)
        {
            Confidence = Confidence,
            Quotes = [.. Signals.Select(found => found.Quote).DistinctBy(quote => quote.TrimEnd('.', ',', ';', ':'))],
            ItemId = ItemId,
            ItemLevel = ItemLevel,
        }));
        return turn.Turn.AddEvidence(new EvidenceRecord
        {
            Phase = Phase,
            Kind = Kebab.Of(Kind.ToString()),
            EvidenceClass = Kind is ObservationKind.Account or ObservationKind.Prerequisite ? ReportedPractice : ReportedIntention,
            LearnerId = turn.Turn.Key.LearnerId,
            At = turn.Turn.Now,
            ChannelId = turn.Turn.ChannelId,
            Turn = turn.Turn.Number,
            RoleId = turn.Turn.Learner.RoleId!,
            RoleVersion = turn.Turn.Learner.RoleVersion!,
            RequirementId = requirementId,
            RequirementName = turn.ChosenRole!.Profile.Requirements.FirstOrDefault(requirement => requirement.Id == requirementId)?.Name ?? NextStep,
            ItemId = ItemId,
            Transcript = Transcript,
            Level = Level,
            Confidence = Confidence,
            Signals = Signals,
            Judge = Judge,
            Supersedes = Kind is ObservationKind.Account or ObservationKind.Situational
                ? turn.Turn.Accounts.FirstOrDefault(memory => memory.RequirementId == requirementId)?.EvidenceOperationId
                : null,
        });
    }

    private static List<Exchange> TranscriptOf(OpenAccount account)
    {
        string[] asked = [account.Question, .. account.ProbeTexts];
        return [.. account.Parts.Select((said, place) => new Exchange(asked[Math.Min(place, asked.Length - 1)], said))];
    }
}
