using System.Text.Json;
using Microsoft.Bot.Builder;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Turns;

/// <summary>
/// One turn, end to end: read, run the bot with its replies buffered, commit by one conditional replace of the session,
/// apply the changes, send. A message seen before changes nothing; a lost race re-runs the turn on what won.
/// </summary>
public sealed class TurnRunner(
    ISessionStore sessions,
    ILearnerStore learners,
    ZavmoAdapter adapter,
    IBot bot,
    LearnerChanges changes,
    ReplySender sender,
    SentCards sentCards,
    IWebChatStore webChat,
    TimeProvider time,
    ILogger<TurnRunner> log)
{
    private const int MaxTries = 3;

    /// <summary>Runs the turn of a message.</summary>
    /// <exception cref="ETagConflictException">Three tries were lost to another process.</exception>
    public async Task RunAsync(LearnerKey key, InboundActivity inbound, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryAsync(key, inbound, cancellationToken);
                return;
            }
            catch (ETagConflictException) when (attempt < MaxTries)
            {
                // Another process won the race: the next try reads what it left.
            }
        }
    }

    private async Task TryAsync(LearnerKey key, InboundActivity inbound, CancellationToken cancellationToken)
    {
        var stored = await sessions.ReadAsync(key, cancellationToken);
        var session = sentCards.MergeInto(key, stored?.Document ?? new SessionDocument());
        var inboxId = $"{inbound.ChannelId}|{inbound.ConversationId}|{inbound.ActivityId}";
        var learner = await LearnerAsync(key, session, cancellationToken);
        if (session.LastInboxIds.Contains(inboxId))
        {
            return;
        }

        var turn = new Turn(key, session, learner, inbound.ChannelId, time.GetUtcNow());
        var (stack, reference) = await adapter.RunAsync(inbound, turn, session.Stack, bot, cancellationToken);
        var outbox = new OutboxEntry(
            turn.Number,
            inboxId,
            [.. turn.Changes.Select(change => JsonSerializer.SerializeToElement(change, TurnJson.Default.LearnerChange))],
            turn.Replies,
            inbound.ChannelId,
            reference);
        var closed = turn.Close(stack, inboxId, outbox);
        await sessions.WriteAsync(key, closed, stored?.ETag, cancellationToken);
        sentCards.Forget(key);
        await changes.ApplyAsync(key, outbox, cancellationToken);
        if (turn.Changes.Any(change => change.Erases) && inbound.ChannelId == WebChatChannel.Id)
        {
            await webChat.ClearAsync(inbound.ConversationId, cancellationToken);
        }

        try
        {
            await sender.SendAsync(key, closed, outbox, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            // The turn is committed: what cannot be delivered does not undo it.
            log.ReplyNotDelivered(turn.Number, inbound.ChannelId, error.StatusCode);
        }
    }

    // What an earlier process committed and did not apply is applied first; that is rare, so the learner is read once.
    private async Task<LearnerDocument> LearnerAsync(LearnerKey key, SessionDocument session, CancellationToken cancellationToken)
    {
        var learner = await ReadAsync(key, cancellationToken);
        var left = session.Outbox.Where(entry => entry.Operations.Count > 0 && entry.Turn > learner.AppliedTurn).ToList();
        foreach (var entry in left)
        {
            await changes.ApplyAsync(key, entry, cancellationToken);
        }

        return left.Count == 0 ? learner : await ReadAsync(key, cancellationToken);
    }

    private async Task<LearnerDocument> ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        (await learners.ReadAsync(key, cancellationToken))?.Document ?? new LearnerDocument { LearnerId = key.LearnerId };
}
