using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Takes over the open messages of processes that are gone, and those that an operator re-opened.</summary>
internal sealed class Sweeper(
    IInboxStore store, INodeStore nodes, Inbox inbox, Node node, NodeWatch watch, TurnLanes lanes, TurnMetrics metrics, ILogger<Sweeper> log)
{
    private const int Batch = 500;

    private IReadOnlySet<string> lastAlive = new HashSet<string>();

    /// <summary>Whether a process is gone, or has left, since the last look: perhaps it had messages.</summary>
    public async Task<bool> SeesGoneAsync()
    {
        var all = await nodes.ListAsync(CancellationToken.None);
        var alive = watch.Alive(all);
        var before = Interlocked.Exchange(ref lastAlive, alive);
        return all.Any(other => !alive.Contains(other.Id)) || !alive.IsSupersetOf(before);
    }

    /// <summary>Looks once; returns how many messages it took.</summary>
    public async Task<int> SweepAsync()
    {
        var all = await nodes.ListAsync(CancellationToken.None);
        var alive = watch.Alive(all);

        // Its own as well: one may have been stored by a request that could not see it succeed. Where it works on a whole batch, the others' alone.
        var (found, taken) = await TakeLeftAsync(alive, [.. alive.Where(id => id != node.Id)]);
        if (found == Batch && taken == 0)
        {
            (_, taken) = await TakeLeftAsync(alive, [.. alive]);
        }

        if (taken == 0)
        {
            // Nothing of theirs is left.
            foreach (var gone in all.Where(other => !alive.Contains(other.Id)))
            {
                await nodes.RemoveAsync(gone.Id, CancellationToken.None);
            }
        }

        return taken;
    }

    private async Task<(int Found, int Taken)> TakeLeftAsync(IReadOnlySet<string> alive, IReadOnlyCollection<string> except)
    {
        var left = await store.ListLeftAsync(except, Batch, CancellationToken.None);
        if (left.Any(stored => IsAnothers(stored.Document) && !alive.Contains(stored.Document.Owner)))
        {
            // A process joins before it owns any: an owner that is alive and was not listed then is by now.
            alive = watch.Alive(await nodes.ListAsync(CancellationToken.None));
        }

        var taken = 0;
        foreach (var (item, etag) in left)
        {
            if ((item.Owner == node.Id || !alive.Contains(item.Owner)) && inbox.TryHold(item.Id) is null)
            {
                taken += await TakeAsync(item, etag) ? 1 : 0;
            }
        }

        return (left.Count, taken);
    }

    private bool IsAnothers(InboxItem item) => item.Owner.Length > 0 && item.Owner != node.Id;

    private async Task<bool> TakeAsync(InboxItem item, string etag)
    {
        try
        {
            var mine = item with { Owner = node.Id };
            var work = new InboxWork(mine, await store.ReplaceAsync(mine, etag, CancellationToken.None), null)
            {
                // Its own, but not worked on: stored by a request that could not see it succeed. That was no failure.
                IsTakenOver = IsAnothers(item),
            };
            inbox.Stored(item.Id);
            lanes.Add(work, inbox.NextArrival());
            metrics.TakenOver.Add(1);
            log.MessageTakenOver(item.Id, item.Owner, mine.Attempts);
            return true;
        }
        catch (ETagConflictException)
        {
            // Another process was quicker, or its owner has finished it.
            inbox.Release(item.Id);
            return false;
        }
        catch
        {
            inbox.Release(item.Id);
            throw;
        }
    }
}
