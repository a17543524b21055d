using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Turns;

/// <summary>
/// What one turn sees and what it wants: the learner as they were, the changes asked for, the evidence, the replies in
/// order. Nothing leaves it before the commit. It lives in the turn context's state and no longer than the turn.
/// </summary>
public sealed class Turn
{
    private readonly List<LearnerChange> changes = [];
    private readonly List<StoredReply> replies = [];
    private readonly List<EvidenceRecord> evidence = [];
    private readonly SessionDocument session;

    /// <summary>Starts a turn on what the store held.</summary>
    public Turn(LearnerKey key, SessionDocument session, LearnerDocument learner, string channelId, DateTimeOffset now)
    {
        Key = key;
        this.session = session;
        Number = session.Turn + 1;
        Learner = learner;
        ChannelId = channelId;
        Now = now;
        HasLeft = session.HasLeft;
        Accounts = [.. session.Accounts];
        SessionAdjustments = session.SessionAdjustments;
        LastSeen = session.LastSeen == default ? null : session.LastSeen;
    }

    /// <summary>Whose turn it is.</summary>
    public LearnerKey Key { get; }

    /// <summary>Number of this turn, from 1, rising by one.</summary>
    public int Number { get; }

    /// <summary>The channel that the message came by.</summary>
    public string ChannelId { get; }

    /// <summary>When the turn began.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The day it is where the learner is, or in UTC where their clock is not known.</summary>
    public DateOnly Today => Writer.LocalDate ?? DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>When the learner wrote last; null on their first turn.</summary>
    public DateTimeOffset? LastSeen { get; }

    /// <summary>What the message tells about where and how its writer writes.</summary>
    public Writer Writer { get; set; } = Writer.Unknown;

    /// <summary>Whether the learner has removed the app.</summary>
    public bool HasLeft { get; set; }

    /// <summary>The adjustments that the learner asked for, stored or for this conversation.</summary>
    public Adjustments Adjustments { get; set; } = Adjustments.None;

    /// <summary>Those that hold in this conversation and may not be stored; encrypted, or null.</summary>
    public string? SessionAdjustments { get; set; }

    /// <summary>Where the talk about the plan is left in this turn for adjustments, or is gone back to; else null.</summary>
    public LeftPlan? PlanLeft { get; set; }

    /// <summary>What the conversation was about when the turn began, as <see cref="Standing.Stage"/>; null before the first.</summary>
    public string? CameFrom { get; set; }

    /// <summary>Where the learner stands now.</summary>
    public Standing Standing { get; set; } = Standing.None;

    /// <summary>The learner with every change of this turn made.</summary>
    public LearnerDocument Learner { get; private set; }

    /// <summary>Quotes and fingerprints of earlier accounts.</summary>
    public IList<AccountMemory> Accounts { get; }

    /// <summary>Fingerprints of all earlier accounts: told once more, they earn nothing.</summary>
    public IReadOnlySet<string> EarlierFingerprints => Accounts.SelectMany(memory => memory.Fingerprints).ToHashSet(StringComparer.Ordinal);

    /// <summary>Earlier replies that can be reported, oldest first.</summary>
    public IReadOnlyList<ReportableReply> Reportable => session.Reportable;

    /// <summary>Whether the learner pressed a thumb and said nothing: it is acknowledged and not answered, and nobody came back by it.</summary>
    public bool IsAside { get; set; }

    /// <summary>The changes asked for, in order.</summary>
    public IReadOnlyList<LearnerChange> Changes => changes;

    /// <summary>The replies, in order.</summary>
    public IReadOnlyList<StoredReply> Replies => replies;

    /// <summary>Makes a change of the learner document, now in memory and with the commit in the store.</summary>
    public void Change(LearnerChange change)
    {
        Learner = change.ApplyTo(Learner);
        changes.Add(change);
    }

    /// <summary>Says something in words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="source">What they came from, where they judge or explain; else null.</param>
    public void Say(string text, ReplySource? source = null) => Add(ReplyKind.Text, text, null, null, source);

    /// <summary>Shows a card; it is rendered when it is sent.</summary>
    public void Show<TData>(string card, TData data, JsonTypeInfo<TData> type, ReplySource? source = null) =>
        Add(ReplyKind.Card, null, card, JsonSerializer.SerializeToElement(data, type), source);

    /// <summary>Shows a card once more, with the data that it had.</summary>
    public void Show(CurrentCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        Add(ReplyKind.Card, null, card.Name, card.Data, card.Source);
    }

    /// <summary>Answers the waiting invoke with a card that takes the place of the pressed one.</summary>
    public void Answer(CurrentCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        Add(ReplyKind.Answer, null, card.Name, card.Data, card.Source);
    }

    /// <summary>Shows a card in the place where the one with the nonce stands, e.g. that one read-only with its answer.</summary>
    public void Replace(string nonce, CurrentCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        Add(ReplyKind.Update, nonce, card.Name, card.Data, card.Source);
    }

    /// <summary>Keeps what the learner thinks of a reply, once a turn; the item's id comes with the commit.</summary>
    public void Report(FeedbackItem item)
    {
        Change(new ReportCounted());
        Feedback = item;
    }

    /// <summary>Deletes, with the commit, what the learner gave of a job description in turns before one; again is the same.</summary>
    /// <param name="before">The first turn whose drafts stay.</param>
    public void EraseDrafts(int before) => DraftsDone = Math.Max(before, DraftsDone ?? 0);

    /// <summary>Keeps a judged answer as evidence; returns the id by which a later one can say that it supersedes it.</summary>
    public string AddEvidence(EvidenceRecord record)
    {
        evidence.Add(record);
        return OperationId(evidence.Count);
    }

    /// <summary>The evidence, in order; its place in the chain comes with the commit.</summary>
    internal IEnumerable<(string OperationId, EvidenceRecord Record)> Evidence =>
        evidence.Select((record, index) => (OperationId(index + 1), record));

    /// <summary>The first turn whose drafts of a job description stay; null when all do.</summary>
    internal int? DraftsDone { get; private set; }

    /// <summary>Files of the page that came with the message: they are deleted once the turn is committed.</summary>
    internal IReadOnlyList<string> Uploads { get; set; } = [];

    /// <summary>What the learner thinks of a reply, or null.</summary>
    internal FeedbackItem? Feedback { get; private set; }

    /// <summary>The replies as they will be sent.</summary>
    internal void ReplaceReplies(IReadOnlyList<StoredReply> others)
    {
        replies.Clear();
        replies.AddRange(others);
    }

    private string OperationId(int place) => string.Create(CultureInfo.InvariantCulture, $"t{Number}-{place}");

    private void Add(string kind, string? text, string? card, JsonElement? data, ReplySource? source) =>
        replies.Add(new StoredReply(kind, text, card, data, NextId()) { Source = source });

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"{Key.LearnerId}-{Number}-{replies.Count + 1}");
}
