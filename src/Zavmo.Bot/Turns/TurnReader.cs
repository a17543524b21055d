using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Reads what a turn starts from, and takes over what earlier turns left behind.</summary>
internal sealed class TurnReader(
    ISessionStore sessions, ILearnerStore learners, IInboxStore inbox, OperationRunner operations, Deliveries deliveries, RecentOutcomes recent)
{
    private const int MaxSentCards = 8;

    /// <summary>Reads session and learner. An entry that another process left is applied first; one that is through is dropped.</summary>
    /// <param name="key">The learner.</param>
    /// <param name="inboxId">The message; when its turn is committed already, its entry is left in the session's outbox.</param>
    /// <exception cref="StorageException">The store cannot be reached, or an earlier turn is still in the way: try again.</exception>
    public async Task<TurnStart> ReadAsync(LearnerKey key, string inboxId)
    {
        var stored = await sessions.ReadAsync(key, CancellationToken.None);
        var session = stored?.Document ?? new SessionDocument();
        if (session.Outbox.Any(entry => entry.InboxId == inboxId))
        {
            return new TurnStart(session, stored?.ETag, KnownLearner.Of(key, null), 0);
        }

        var left = new List<OutboxEntry>();
        var undelivered = 0;
        foreach (var entry in session.Outbox)
        {
            var outcome = await OutcomeAsync(entry);
            if (outcome is null)
            {
                left.Add(entry);
                outcome = deliveries.Has(entry.InboxId) ? deliveries.SoFar(entry.InboxId) : await ApplyAsync(key, entry, WasMissed(session, entry));
            }

            undelivered += outcome.Undelivered;
            session = Merge(session, outcome);
        }

        var learner = await learners.ReadAsync(key, CancellationToken.None);
        return new TurnStart(session with { Outbox = left }, stored?.ETag, KnownLearner.Of(key, learner), undelivered)
        {
            Missed = [.. left.Where(entry => deliveries.HasFailed(entry.InboxId)).Select(entry => entry.Turn)],
        };
    }

    /// <summary>Whether a later turn was committed while the changes of an earlier one had failed: what it applied hides that.</summary>
    public static bool WasMissed(SessionDocument session, OutboxEntry entry) =>
        session.Outbox.Any(later => later.Missed.Contains(entry.Turn));

    // What its owner will park may not be overtaken: the turn waits until that is done.
    private async Task<TurnOutcome> ApplyAsync(LearnerKey key, OutboxEntry entry, bool late)
    {
        var result = await operations.ApplyAsync(key, entry, late);
        return result.Problem is null
            ? new TurnOutcome { Head = result.Head }
            : throw new StorageException("The operations of an earlier turn cannot be applied yet.");
    }

    private static SessionDocument Merge(SessionDocument session, TurnOutcome outcome) => outcome is { SentCards.Count: 0, SentReportable.Count: 0, Head: null } ? session : session with
    {
        SentCards = session.SentCards.Where(card => !outcome.SentCards.ContainsKey(card.Key)).Concat(outcome.SentCards)
            .TakeLast(MaxSentCards).ToDictionary(),
        Reportable = outcome.SentReportable.Count == 0 ? session.Reportable :
        [
            .. session.Reportable.Select(reply => outcome.SentReportable.TryGetValue(reply.ClientId, out var sent) ? reply with { ActivityId = sent } : reply),
        ],
        EvidenceHead = outcome.Head ?? session.EvidenceHead,
    };

    // Null while the message is open: remembered here, or read from its tombstone.
    private async Task<TurnOutcome?> OutcomeAsync(OutboxEntry entry)
    {
        if (recent.TryFind(entry.InboxId, out var outcome))
        {
            return outcome;
        }

        if (deliveries.Has(entry.InboxId))
        {
            return null;
        }

        return await inbox.ReadAsync(entry.Shard, entry.InboxId, CancellationToken.None) switch
        {
            null => TurnOutcome.None,

            // A replayed message has what is left of its entry with it.
            { Document: { State: InboxState.Open, Entry: null } } => null,
            var closed => closed.Document.Outcome ?? TurnOutcome.None,
        };
    }
}
