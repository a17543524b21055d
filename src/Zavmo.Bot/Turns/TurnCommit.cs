using System.Text.Json;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Turns;

/// <summary>What a turn is committed as: the next session, with the turn's entry at the end of its outbox.</summary>
internal static class TurnCommit
{
    private const int MaxInboxIds = 32;
    private const int MaxReportable = 16;

    /// <summary>The session to write.</summary>
    public static SessionDocument Of(Turn turn, TurnRun run, TurnStart start, InboxItem item, IdProvider ids, ReplyRenderer renderer)
    {
        var session = start.Session;
        var added = Link(turn, session.EvidenceHead, ids);

        // Whoever said no goes on being unheard: what they write after it is not kept either.
        var erases = turn.Changes.Any(change => change.Erases) || turn.Learner.Consent is { Given: false };
        TurnOperation[] operations =
        [
            .. turn.Changes,
            .. added,
            .. turn.Feedback is { } feedback ? [new FeedbackGiven(feedback with { Id = item.Id })] : Array.Empty<TurnOperation>(),
            .. erases ? [new TracesErased(turn.Now)] : Array.Empty<TurnOperation>(),
            .. turn.DraftsDone is { } before ? [new RoleDraftsErased(before)] : Array.Empty<TurnOperation>(),
            .. turn.Uploads.Count > 0 ? [new UploadsErased(Payload.Parse(run.ReferenceJson).Conversation.Id, turn.Uploads)] : Array.Empty<TurnOperation>(),
        ];
        var entry = new OutboxEntry(
            turn.Number,
            item.Id,
            [.. operations.Select(operation => JsonSerializer.SerializeToElement(operation, TurnJson.Default.TurnOperation))],
            run.InvokeStatus is null || turn.IsAside ? turn.Replies : WithAnswer(turn.Replies, run, session),
            turn.ChannelId,
            run.ReferenceJson)
        {
            Shard = item.Shard,
            ReplyToId = run.ReplyToId,
            Erases = erases,
            Missed = start.Missed,
        };
        return session with
        {
            SentCards = Places(session.SentCards, turn.Replies, run),
            Turn = turn.Number,
            Stack = run.Stack,
            Accounts = [.. turn.Accounts],
            LastInboxIds = [.. session.LastInboxIds.Skip(session.LastInboxIds.Count - MaxInboxIds + 1), item.Id],
            Outbox = [.. session.Outbox, entry],
            Reportable = erases ? [] : [.. session.Reportable.Concat(Reportable(entry, renderer)).TakeLast(MaxReportable)],
            EvidenceHead = added.Count == 0 ? session.EvidenceHead : added[^1].Item.Head,
            LastSeen = turn.IsAside ? session.LastSeen : turn.Now,
            HasLeft = turn.HasLeft,
            SessionAdjustments = turn.Learner.Consent is { Given: false } ? null : turn.SessionAdjustments,
        };
    }

    // A card redrawn in its place is the reply that it was. A card that answers an invoke stands where the pressed one stood.
    private static IEnumerable<ReportableReply> Reportable(OutboxEntry entry, ReplyRenderer renderer) => entry.Replies
        .Where(reply => reply.Source is not null && (reply.Card is null || reply.Text is null))
        .Select(reply => new ReportableReply(entry.Turn, reply.ClientId, reply.Source!, renderer.QuoteOf(reply))
        {
            ActivityId = reply.Kind == ReplyKind.Answer ? entry.ReplyToId : null,
        });

    // An invoke is answered with the pressed card as it now is, else with the current card, else with what was said last.
    // Nothing else may take its place there.
    private static StoredReply[] WithAnswer(IReadOnlyList<StoredReply> replies, TurnRun run, SessionDocument session)
    {
        var answer = replies.LastOrDefault(reply => reply.Kind == ReplyKind.Answer)
            ?? replies.LastOrDefault(reply => reply.Kind == ReplyKind.Update && reply.Text == run.PressedNonce)
            ?? replies.LastOrDefault(reply => reply.Kind == ReplyKind.Card)
            ?? replies.LastOrDefault(reply => reply.Kind == ReplyKind.Text);
        return
        [
            .. replies.Where(reply => reply == answer || reply.Kind != ReplyKind.Update || run.ReplyToId is null
                    || session.SentCards.GetValueOrDefault(reply.Text!) != run.ReplyToId)
                .Select(reply => reply == answer ? reply with { Kind = ReplyKind.Answer } : reply),
        ];
    }

    // A press tells where its card stands, should the id that it was sent under have been lost.
    private static IReadOnlyDictionary<string, string> Places(
        IReadOnlyDictionary<string, string> known, IReadOnlyList<StoredReply> replies, TurnRun run) =>
        run.ReplyToId is { Length: > 0 } place && !known.ContainsKey(run.PressedNonce)
        && replies.Any(reply => reply.Kind == ReplyKind.Update && reply.Text == run.PressedNonce)
            ? new Dictionary<string, string>(known) { [run.PressedNonce] = place }
            : known;

    private static List<EvidenceAdded> Link(Turn turn, EvidenceHead head, IdProvider ids)
    {
        var added = new List<EvidenceAdded>();
        foreach (var (operationId, record) in turn.Evidence)
        {
            var payload = JsonSerializer.Serialize(record, TurnJson.Default.EvidenceRecord);
            var salt = ids.NewSalt();
            var item = EvidenceWriter.LinkTo(head, new EvidenceItem
            {
                Number = 0,
                OperationId = operationId,
                Salt = salt,
                Payload = payload,
                ContentHash = EvidenceChain.ContentHash(salt, payload),
                PreviousHash = "",
                Hash = "",
            });
            added.Add(new EvidenceAdded(item));
            head = item.Head;
        }

        return added;
    }
}
