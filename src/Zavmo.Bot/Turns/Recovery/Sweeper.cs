using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Takes over the open messages of processes that are gone, and those that an operator re-opened. To look at the messages costs a
/// question for each shard, so it does that only where something may have been left.
/// </summary>
internal sealed class Sweeper(
    IInboxStore store, INodeStore nodes, Inbox inbox, Node node, NodeWatch watch, TurnLanes lanes, TurnMetrics metrics, ILogger<Sweeper> log)
{
    private const int Batch = 500;

    private HashSet<string> known = [];

    /// <summary>
    /// Whether another process may have left something: one has come, has left or stands still since the last sweep.
    /// </summary>
    public async Task<bool> HasReasonAsync()
    {
        var all = await nodes.ListAsync(CancellationToken.None);
        return !known.SetEquals(all.Select(other => other.Id)) || !watch.Alive(all).IsSupersetOf(known);
    }

    /// <summary>Looks at all open messages that no living process owns; returns how many it took.</summary>
    public async Task<int> SweepAsync()
    {
        inbox.InDoubt = false;
        try
        {
            var all = await nodes.ListAsync(CancellationToken.None);
            var taken = await TakeAllAsync(all);
            known = [.. all.Select(other => other.Id)];
            return taken;
        }
        catch
        {
            inbox.InDoubt = true;
            throw;
        }
    }

    private async Task<int> TakeAllAsync(IReadOnlyList<NodeDocument> all)
    {
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
