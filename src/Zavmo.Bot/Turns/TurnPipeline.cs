using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Runs the pipeline in a process: takes up at the start what was left, beats, looks after the others, and forgets old
/// tombstones. A server starts it with the host; a command that takes messages starts it itself.
/// </summary>
internal sealed class TurnPipeline(
    Node node,
    Sweeper sweeper,
    Inbox inbox,
    TurnLanes lanes,
    Deliveries deliveries,
    IInboxStore store,
    IEnumerable<IStoreCache> caches,
    TimeProvider time,
    ILogger<TurnPipeline> log) : IHostedService, IAsyncDisposable
{
    /// <summary>How often this process raises its counter.</summary>
    public static readonly TimeSpan BeatPeriod = TimeSpan.FromSeconds(4);

    /// <summary>
    /// How often it looks at the counters of the others. The patience of 12 s begins when a heartbeat is seen: looked for every
    /// second, its end is within 15 s of that heartbeat.
    /// </summary>
    public static readonly TimeSpan LookPeriod = TimeSpan.FromSeconds(1);

    // For what no look gives a reason to look for: a query of every shard is not cheap.
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromSeconds(60) - (LookPeriod / 2);
    private const int BeatsPerPurge = 150;

    private readonly CancellationTokenSource stopping = new();
    private long sweptAt;
    private int beats;
    private bool more;
    private Task? running;

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (running is not null)
        {
            return;
        }

        await node.JoinAsync();
        deliveries.Start();
        lanes.Start();

        // Apart from the looks, and from now on: a sweep of a slow store would hold it up, and the others would take this process for gone.
        var beating = EveryAsync(BeatPeriod, BeatAsync);
        running = beating;
        try
        {
            await SweepAsync();
        }
        catch (StorageException error) when (!error.IsPermanent)
        {
            // The store answers, for this process has joined: a first question that takes too long does not keep it from serving.
            log.BeatFailed(error.Message);
        }

        running = Task.WhenAll(beating, EveryAsync(LookPeriod, LookAsync));
    }

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (running is null)
        {
            return;
        }

        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await lanes.StopAsync();
        await deliveries.StopAsync();
        await node.LeaveAsync();
        running = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        stopping.Dispose();
    }

    /// <summary>Raises the counter; now and then, forgets old tombstones.</summary>
    public async Task BeatAsync()
    {
        if (!await node.BeatAsync())
        {
            log.StoreReplaced();
            foreach (var cache in caches)
            {
                cache.Clear();
            }

            await node.JoinAsync();

            // What the other store has open is nobody's yet.
            inbox.InDoubt = true;
        }

        if (++beats % BeatsPerPurge == 0)
        {
            await store.PurgeAsync(time.GetUtcNow() - Tombstone.Grace, stopping.Token);
        }
    }

    /// <summary>Looks at the others; when something may have been left, or it is time, takes up what is.</summary>
    public async Task LookAsync()
    {
        // A store at its limit refuses one message after the other: to sweep for each would be the last straw.
        var since = time.GetElapsedTime(sweptAt);
        var isDue = since >= SweepPeriod || (inbox.InDoubt && since >= BeatPeriod);
        if (await sweeper.HasReasonAsync() || more || isDue)
        {
            await SweepAsync();
        }
    }

    private async Task EveryAsync(TimeSpan period, Func<Task> work)
    {
        using var timer = new PeriodicTimer(period, time);
        while (await timer.WaitForNextTickAsync(stopping.Token))
        {
            try
            {
                await work();
            }
#pragma warning disable CA1031 // Without the beat this process counts as gone: whatever is wrong this time, the next one comes.
            catch (Exception error) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.BeatFailed(error is StorageException ? error.Message : error.GetType().Name);
            }
        }
    }

    private async Task SweepAsync()
    {
        sweptAt = time.GetTimestamp();
        more = await sweeper.SweepAsync() > 0;
    }
}
