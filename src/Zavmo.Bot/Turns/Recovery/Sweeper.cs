using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Takes over the open messages of processes that are gone, and those that an operator re-opened.</summary>
internal sealed class Sweeper(
    IInboxStore store, INodeStore nodes, Inbox inbox, Node node, NodeWatch watch, TurnLanes lanes, TurnMetrics metrics, ILogger<Sweeper> log)
{
    private const int Batch = 500;

    /// <summary>Looks once; returns how many messages it took.</summary>
    public async Task<int> SweepAsync()
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
