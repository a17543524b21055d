using System.Collections.Concurrent;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The messages that this process works on, and what ends that: a tombstone, or parking.</summary>
internal sealed class Inbox(IInboxStore store, RecentOutcomes recent, TurnMetrics metrics, TimeProvider time, ILogger<Inbox> log)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> held = new();
    private long lastArrival;
    private volatile bool doubted;

    /// <summary>Whether a message may be open in the store that this process owns and does not work on. The sweep settles it.</summary>
    public bool InDoubt
    {
        get => doubted;
        set => doubted = value;
    }

    /// <summary>Whether this process works on the message.</summary>
    public bool Holds(string id) => held.ContainsKey(id);

    /// <summary>Takes hold of a message that is still to be stored.</summary>
    /// <returns>Null; or, when this process holds it already, a task that ends as the storing of that one does.</returns>
    public Task? TryHold(string id)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holder = held.GetOrAdd(id, mine);
        return holder == mine ? null : holder.Task;
    }

    /// <summary>The message is stored; its turn may even be through by now.</summary>
    public void Stored(string id)
    {
        if (held.TryGetValue(id, out var holder))
        {
            holder.TrySetResult();
        }
    }

    /// <summary>Lets a message go that could not be stored.</summary>
    public void Refuse(string id, Exception reason)
    {
        if (held.TryRemove(id, out var holder) && holder.TrySetException(reason))
        {
            // Copies that wait get the reason; without one it is nobody's business.
            _ = holder.Task.Exception;
        }

        // Refused by the store, it may have been stored all the same.
        InDoubt |= reason is StorageException;
    }

    /// <summary>Lets a message go that is through, or another process's.</summary>
    public void Release(string id)
    {
        if (held.TryRemove(id, out var holder))
        {
            holder.TrySetResult();
        }
    }

    /// <summary>The next place in the order of arrival: the time in ticks, or the next number when the time has not moved on.</summary>
    public long NextArrival()
    {
        while (true)
        {
            var last = Volatile.Read(ref lastArrival);
            var next = Math.Max(last + 1, time.GetUtcNow().UtcTicks);
            if (Interlocked.CompareExchange(ref lastArrival, next, last) == last)
            {
                return next;
            }
        }
    }

    /// <summary>Counts that a message which was taken over is begun; false when another process has it by now.</summary>
    public async Task<bool> BeginAsync(InboxWork work)
    {
        if (work.IsBegun)
        {
            return true;
        }

        try
        {
            var begun = work.Item with { Attempts = work.Item.Attempts + 1 };
            work.Begin(begun, await store.ReplaceAsync(begun, work.ETag, CancellationToken.None));
            return true;
        }
        catch (ETagConflictException)
        {
            Lose(work);
            return false;
        }
    }

    /// <summary>Whether the message is still this process's to work on: another one takes over what it takes for left.</summary>
    public async Task<bool> OwnsAsync(InboxWork work) =>
        (await store.ReadAsync(work.Item.Shard, work.Item.Id, CancellationToken.None))?.ETag == work.ETag;

    /// <summary>Leaves a message that was changed to the process that has taken it over; if none has, the sweep sees it.</summary>
    public void Lose(InboxWork work)
    {
        Leave(work);
        InDoubt = true;
    }

    /// <summary>Writes the tombstone; after a turn that erased, the message leaves no trace on disk either.</summary>
    public Task FinishAsync(InboxWork work, TurnOutcome outcome, bool scrub) =>
        CloseAsync(work, work.Item.ToTombstone(outcome, time.GetUtcNow() + Tombstone.Lifetime), outcome, scrub);

    /// <summary>Parks the message, or what is left of its committed entry.</summary>
    public Task ParkAsync(InboxWork work, string problem, OutboxEntry? entry, TurnOutcome outcome)
    {
        metrics.Parked.Add(1);
        log.MessageParked(work.Item.Id, problem);
        return CloseAsync(
            work,
            work.Item with { State = InboxState.Parked, Owner = "", Problem = problem, Entry = entry, Outcome = outcome },
            outcome,
            scrub: false);
    }

    private async Task CloseAsync(InboxWork work, InboxItem closed, TurnOutcome outcome, bool scrub)
    {
        try
        {
            await store.ReplaceAsync(closed, work.ETag, CancellationToken.None);
            recent.Remember(closed.Id, outcome);
            if (scrub)
            {
                await store.ScrubAsync(CancellationToken.None);
            }
        }
        catch (ETagConflictException)
        {
            // Another process took the message over, because it took this one for gone: what is left of it is the other's.
            Lose(work);
            return;
        }

        Leave(work);
    }

    private void Leave(InboxWork work)
    {
        Release(work.Item.Id);
        work.Finish();
    }
}
