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

    // A minute at a look every 4 s: for what a process left that nobody has seen come and go.
    private const int LooksPerSweep = 15;

    private HashSet<string> known = [];
    private int looks;

    /// <summary>
    /// Looks at the processes, and sweeps when one has come, left or stands still, when a message of this process may be without
    /// anybody who works on it, or when there was no sweep for a minute; returns how many messages it took.
    /// </summary>
    public async Task<int> LookAsync()
    {
        var all = await nodes.ListAsync(CancellationToken.None);
        var isQuiet = known.SetEquals(all.Select(other => other.Id)) && watch.Alive(all).IsSupersetOf(known);
        return isQuiet && !inbox.InDoubt && ++looks < LooksPerSweep ? 0 : await SweepAsync(all);
    }

    /// <summary>Looks at all open messages once; returns how many it took.</summary>
    public async Task<int> SweepAsync() => await SweepAsync(await nodes.ListAsync(CancellationToken.None));

    private async Task<int> SweepAsync(IReadOnlyList<NodeDocument> before)
    {
        inbox.InDoubt = false;
        try
        {
            var taken = await TakeAllAsync();
            known = [.. before.Select(other => other.Id)];
            looks = 0;
            return taken;
        }
        catch
        {
            inbox.InDoubt = true;
            throw;
        }
    }

    private async Task<int> TakeAllAsync()
    {
        // Messages first: a process joins before it owns any, so that the owner of each of these is listed if it is alive.
        var open = await store.ListAsync(InboxState.Open, Batch, CancellationToken.None);
        var all = await nodes.ListAsync(CancellationToken.None);
        var alive = watch.Alive(all);
        var taken = 0;
        foreach (var (item, etag) in open)
        {
            if ((item.Owner == node.Id || !alive.Contains(item.Owner)) && inbox.TryHold(item.Id) is null)
            {
                taken += await TakeAsync(item, etag) ? 1 : 0;
            }
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

    private async Task<bool> TakeAsync(InboxItem item, string etag)
    {
        try
        {
            var mine = item with { Owner = node.Id };
            var work = new InboxWork(mine, await store.ReplaceAsync(mine, etag, CancellationToken.None), null)
            {
                // Its own, but not worked on: stored by a request that could not see it succeed. That was no failure.
                IsTakenOver = item.Owner.Length > 0 && item.Owner != node.Id,
            };
            inbox.Stored(item.Id);
            lanes.Add(work);
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
