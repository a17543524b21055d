using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Sends the replies of committed turns, each learner's in the order of their turns, and then ends their messages. A channel
/// that throttles holds up its own learner only; what it refuses for good, or for too long, is counted as undelivered.
/// </summary>
internal sealed class Deliveries : IAsyncDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan StoreAway = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Delivery> underWay = new();
    private readonly Lanes<LearnerKey, Delivery> lanes;
    private readonly ReplySender sender;
    private readonly Inbox inbox;
    private readonly IInboxStore store;
    private readonly RecentOutcomes recent;

    public Deliveries(
        ReplySender sender, Inbox inbox, IInboxStore store, RecentOutcomes recent, IOptions<TurnOptions> options, TimeProvider time, ILogger<Deliveries> log)
    {
        this.sender = sender;
        this.inbox = inbox;
        this.store = store;
        this.recent = recent;
        lanes = new Lanes<LearnerKey, Delivery>("deliveries", options.Value.Senders, RunAsync, time, log);
    }

    /// <summary>How many turns of a learner are unsent.</summary>
    public int CountOf(LearnerKey key) => lanes.CountOf(key);

    /// <summary>Starts sending.</summary>
    public void Start() => lanes.Start();

    /// <summary>Lets what is being sent come to its end; what waits is sent by whoever takes it over.</summary>
    public Task StopAsync() => lanes.StopAsync();

    /// <summary>Sends a turn's replies when those of the turns before are through.</summary>
    public void Add(Delivery delivery)
    {
        underWay[delivery.Work.Item.Id] = delivery;
        lanes.Add(delivery.Work.Item.Key, delivery.Entry.Turn, delivery);
    }

    /// <summary>Whether a message's replies are under way here.</summary>
    public bool Has(string inboxId) => underWay.ContainsKey(inboxId);

    /// <summary>
    /// What is known of a turn whose replies are under way here: where its evidence chain ends, and what can be reported already.
    /// The rest comes when they are through.
    /// </summary>
    public TurnOutcome SoFar(string inboxId) => underWay.TryGetValue(inboxId, out var delivery)
        ? new TurnOutcome { Head = delivery.Outcome.Head, SentReportable = delivery.Outcome.SentReportable }
        : TurnOutcome.None;

    /// <summary>Whether operations of a turn whose replies are under way here failed, and will be parked.</summary>
    public bool HasFailed(string inboxId) => underWay.TryGetValue(inboxId, out var delivery) && delivery.Parked?.Left is not null;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => lanes.DisposeAsync();

    private async Task<TimeSpan?> RunAsync(Delivery delivery)
    {
        try
        {
            if (!await EarlierAreThroughAsync(delivery))
            {
                return LookAgain;
            }

            if (await sender.SendAsync(delivery) is { } wait)
            {
                return wait;
            }

            await (delivery.Parked is { } parked
                ? inbox.ParkAsync(delivery.Work, parked.Problem, parked.Left, delivery.Outcome)
                : inbox.FinishAsync(delivery.Work, delivery.Outcome, delivery.Entry.Erases));
            underWay.TryRemove(delivery.Work.Item.Id, out _);
            return null;
        }
        catch (StorageException error) when (!error.IsPermanent)
        {
            return StoreAway;
        }
    }

    private async Task<bool> EarlierAreThroughAsync(Delivery delivery)
    {
        while (delivery.After.TryPeek(out var entry))
        {
            if (!Has(entry.InboxId)
                && !recent.TryFind(entry.InboxId, out _)
                && await store.ReadAsync(entry.Shard, entry.InboxId, CancellationToken.None) is { Document.State: InboxState.Open })
            {
                return false;
            }

            delivery.After.Dequeue();
        }

        return true;
    }
}
