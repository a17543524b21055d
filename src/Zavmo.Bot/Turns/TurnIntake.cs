using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Finds out whose message it is, stores it, and puts it in that learner's lane.</summary>
internal sealed class TurnIntake(
    IDirectoryStore directory,
    IInboxStore store,
    Inbox inbox,
    Node node,
    TurnLanes lanes,
    Deliveries deliveries,
    IdProvider ids,
    TurnMetrics metrics,
    IOptions<TurnOptions> options) : IActivityIntake
{
    /// <inheritdoc />
    public async Task<AcceptedActivity> AcceptAsync(
        InboundActivity activity, PendingAnswer? waiting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        await node.JoinAsync();
        var person = await directory.FindOrCreateAsync(
            activity.TenantId, activity.ChannelId, activity.UserId, ids.NewId, cancellationToken);
        var item = InboxItem.Of(activity, person.Key, node.Id, inbox.NextArrival());
        if (inbox.TryHold(item.Id) is { } storing)
        {
            // A copy is acknowledged when what it copies is stored, and refused when that is.
            await storing;
            return Duplicate();
        }

        LaneSlot<InboxWork>? slot = null;
        InboxWork? work = null;
        try
        {
            slot = Reserve(item) ?? throw new IntakeFullException();

            // Not cancelled with the request: a message that may have been stored has to be worked on.
            work = await StoreAsync(item, waiting);
        }
        catch (Exception error)
        {
            inbox.Refuse(item.Id, error);
            metrics.Refused.Add(error is IntakeFullException ? 1 : 0);
            throw;
        }
        finally
        {
            if (slot is not null)
            {
                lanes.Fill(item.Key, slot, work);
            }
        }

        if (work is null)
        {
            inbox.Release(item.Id);
            return Duplicate();
        }

        inbox.Stored(item.Id);
        metrics.Accepted.Add(1);
        return new AcceptedActivity(true, work.Finished);
    }

    // What is there already is this process's to do when it is open and its own: it was stored by a request that could not see
    // it succeed. Left to the sweep, the learner's next message would overtake it.
    private async Task<InboxWork?> StoreAsync(InboxItem item, PendingAnswer? waiting)
    {
        if (await store.TryCreateAsync(item, CancellationToken.None) is { } etag)
        {
            return new InboxWork(item, etag, waiting);
        }

        return await store.ReadAsync(item.Shard, item.Id, CancellationToken.None) is { Document: { State: InboxState.Open } there } stored
            && there.Owner == node.Id
            ? new InboxWork(there, stored.ETag, waiting)
            : null;
    }

    private LaneSlot<InboxWork>? Reserve(InboxItem item) => deliveries.CountOf(item.Key) >= options.Value.UnsentLimit
        ? null
        : lanes.TryReserve(item.Key, item.Arrival);

    private AcceptedActivity Duplicate()
    {
        metrics.Duplicates.Add(1);
        return new AcceptedActivity(false, Task.CompletedTask);
    }
}
