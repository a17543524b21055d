using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Runs the pipeline in a process: takes up at the start what was left, beats, sweeps, and forgets old tombstones. A server
/// starts it with the host; a command that takes messages starts it itself.
/// </summary>
internal sealed class TurnPipeline(
    Node node,
    Sweeper sweeper,
    TurnLanes lanes,
    Deliveries deliveries,
    IInboxStore store,
    IEnumerable<IStoreCache> caches,
    TimeProvider time,
    ILogger<TurnPipeline> log) : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(4);
    private const int BeatsPerPurge = 150;

    private readonly CancellationTokenSource stopping = new();
    private Task? beating;

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (beating is not null)
        {
            return;
        }

        await node.JoinAsync();
        deliveries.Start();
        lanes.Start();
        try
        {
            await sweeper.SweepAsync();
        }
        catch (StorageException error) when (!error.IsPermanent)
        {
            // The store answers, for this process has joined: a first question that takes too long does not keep it from serving.
            log.BeatFailed(error.Message);
        }

        beating = BeatAsync();
    }

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (beating is null)
        {
            return;
        }

        await stopping.CancelAsync();
        await beating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await lanes.StopAsync();
        await deliveries.StopAsync();
        await node.LeaveAsync();
        beating = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        stopping.Dispose();
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Beat, time);
        for (var beat = 1; await timer.WaitForNextTickAsync(stopping.Token); beat++)
        {
            try
            {
                var isSame = await node.BeatAsync();
                if (!isSame)
                {
                    log.StoreReplaced();
                    foreach (var cache in caches)
                    {
                        cache.Clear();
                    }

                    await node.JoinAsync();
                }

                await (isSame ? sweeper.LookAsync() : sweeper.SweepAsync());
                if (beat % BeatsPerPurge == 0)
                {
                    await store.PurgeAsync(time.GetUtcNow(), stopping.Token);
                }
            }
#pragma warning disable CA1031 // Without the beat this process counts as gone: whatever is wrong this time, the next one comes.
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.BeatFailed(error is StorageException ? error.Message : error.GetType().Name);
            }
        }
    }
}
