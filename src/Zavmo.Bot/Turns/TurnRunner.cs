using Microsoft.Bot.Builder;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// One turn, end to end: read, run the bot with its replies collected, commit by one conditional replace of the session,
/// apply the operations, hand the replies over. A turn that was committed before is only finished; a lost race re-runs it
/// on what won; what fails three times is parked, and the lane goes on.
/// </summary>
internal sealed class TurnRunner(
    TurnReader reader,
    ISessionStore sessions,
    ZavmoAdapter adapter,
    IBot bot,
    OperationRunner operations,
    Inbox inbox,
    Deliveries deliveries,
    TurnNotices notices,
    TurnAnswers answers,
    ReplyVault vault,
    Addresses addresses,
    ReplyRenderer renderer,
    Adjuster adjuster,
    IdProvider ids,
    TurnMetrics metrics,
    TimeProvider time,
    ILogger<TurnRunner> log) : IDisposable
{
    private const int MaxTries = 3;
    private static readonly TimeSpan StoreAway = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim suspects = new(1);

    /// <summary>
    /// Works on a message; returns how long to wait when the store cannot be reached, or null. What a process that is gone had
    /// begun is counted when it begins again, and from the second time on runs alone: else one message that ends the process
    /// would count against all that run beside it.
    /// </summary>
    public async Task<TimeSpan?> RunAsync(InboxWork work)
    {
        var alone = work.IsTakenOver && work.Item.Attempts > 0;
        try
        {
            if (alone)
            {
                await suspects.WaitAsync();
            }

            return !work.IsTakenOver || await inbox.BeginAsync(work) ? await WorkAsync(work) : null;
        }
        catch (StorageException error) when (!error.IsPermanent)
        {
            return StoreAway;
        }
        finally
        {
            if (alone)
            {
                suspects.Release();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => suspects.Dispose();

    private async Task<TimeSpan?> WorkAsync(InboxWork work)
    {
        var problem = "ProcessEnded";
        for (var (failures, conflicts) = (work.Item.Attempts, 0); ;)
        {
            try
            {
                deliveries.Add(work.Item.Entry is { } parked
                    ? await FinishAsync(work, new SessionDocument(), parked, late: true)
                    : await TurnAsync(work, failures < MaxTries && conflicts < MaxTries ? null : problem));
                return null;
            }
            catch (StorageException error) when (!error.IsPermanent)
            {
                return StoreAway;
            }
            catch (ETagConflictException)
            {
                // Another process changed the session: the next try reads what it left.
                problem = nameof(ETagConflictException);
                conflicts++;
                metrics.Conflicts.Add(1);
                if (!await inbox.OwnsAsync(work))
                {
                    inbox.Lose(work);
                    return null;
                }
            }
#pragma warning disable CA1031 // Whatever a turn throws, the learner is told and the lane goes on; the message is kept.
            catch (Exception error)
#pragma warning restore CA1031
            {
                problem = error.GetType().Name;
                log.TurnFailed(work.Item.Id, ++failures, problem);
                if (failures > MaxTries)
                {
                    // Not even the session can be read: the message is parked as it came.
                    deliveries.Add(notices.Delivery(work, new SessionDocument(), problem));
                    return null;
                }
            }
        }
    }

    private async Task<Delivery> TurnAsync(InboxWork work, string? problem)
    {
        var item = work.Item;
        var start = await reader.ReadAsync(item.Key, item.Id);
        if (start.Session.Outbox.FirstOrDefault(entry => entry.InboxId == item.Id) is { } committed)
        {
            return problem is null
                ? await FinishAsync(work, start.Session, committed, TurnReader.WasMissed(start.Session, committed))
                : await GiveUpAsync(work, start.Session, committed, problem);
        }

        if (problem is not null || start.Session.LastInboxIds.Contains(item.Id))
        {
            return notices.Delivery(work, start.Session, problem, start.Learner.Document);
        }

        var turn = new Turn(item.Key, start.Session, start.Learner.Document, item.Activity!.ChannelId, time.GetUtcNow());
        adjuster.Begin(turn);
        notices.SayUndelivered(turn, start.Undelivered);
        var run = await adapter.RunAsync(item.Activity, turn, start.Session.Stack, bot, CancellationToken.None);
        adjuster.Adjust(turn);
        await addresses.KeepAsync(item.Activity, turn, run);
        var next = TurnCommit.Of(turn, run, start, item, ids, renderer);
        await sessions.WriteAsync(item.Key, vault.Seal(item.Key, next), start.ETag, CancellationToken.None);
        metrics.Committed.Add(1);
        work.InvokeStatus = run.InvokeStatus;
        return await FinishAsync(work, next, next.Outbox[^1], late: false, start.Learner);
    }

    private async Task<Delivery> GiveUpAsync(InboxWork work, SessionDocument session, OutboxEntry entry, string problem)
    {
        var (left, head) = await operations.LeftOfAsync(work.Item.Key, entry, TurnReader.WasMissed(session, entry));
        return new Delivery(work, entry with { Operations = [], Replies = [], SealedReplies = null }, session)
        {
            Parked = new ParkedTurn(problem, left),

            // Its replies wait for the replay; the learner hears at their next message that something is missing.
            Outcome = new TurnOutcome { Head = head, Undelivered = 1 },
        };
    }

    private async Task<Delivery> FinishAsync(InboxWork work, SessionDocument session, OutboxEntry entry, bool late, KnownLearner? learner = null)
    {
        var result = await operations.ApplyAsync(work.Item.Key, entry, late, learner);
        entry = vault.Open(work.Item.Key, entry);
        var unanswered = answers.Answer(work, entry);
        return new Delivery(work, entry with { Replies = unanswered }, session)
        {
            Parked = result.Problem is { } problem
                ? new ParkedTurn(problem, entry with { Operations = result.Left, Replies = [] })
                : null,
            Outcome = new TurnOutcome { Head = result.Head, SentCards = PlaceOfAnswer(entry, unanswered) },
        };
    }

    // What the waiting request took stands in the place of the pressed card.
    private static Dictionary<string, string> PlaceOfAnswer(OutboxEntry entry, IReadOnlyList<StoredReply> unanswered) =>
        entry.ReplyToId is { Length: > 0 } place
        && entry.Replies.FirstOrDefault(reply => reply.Kind == ReplyKind.Answer) is { } answer && !unanswered.Contains(answer)
        && ReplyRenderer.NonceOf(answer) is { Length: > 0 } nonce
            ? new Dictionary<string, string> { [nonce] = place }
            : [];
}
