using System.Threading.Channels;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Work in order by key, many keys at once, on a fixed number of workers. Work that cannot go on says when to try again;
/// until then its lane waits and the workers do others. A key without work costs nothing.
/// </summary>
/// <param name="name">What the lanes are for, in the log.</param>
/// <param name="workers">How many run at once.</param>
/// <param name="run">Does one piece of work; returns after what time to try it again, or null when it is done.</param>
/// <param name="time">The clock of the waits.</param>
/// <param name="log">Told of failures.</param>
internal sealed class Lanes<TKey, TWork>(
    string name, int workers, Func<TWork, Task<TimeSpan?>> run, TimeProvider time, ILogger log) : IAsyncDisposable
    where TKey : notnull
    where TWork : class
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    private readonly Dictionary<TKey, Lane<TWork>> lanes = [];
    private readonly Channel<(TKey Key, Lane<TWork> Lane)> ready = Channel.CreateUnbounded<(TKey, Lane<TWork>)>();
    private readonly CancellationTokenSource stopping = new();
    private Task? running;
    private int count;

    /// <summary>How much work waits or runs.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>How many keys have work.</summary>
    public int Keys
    {
        get
        {
            lock (lanes)
            {
                return lanes.Count;
            }
        }
    }

    /// <summary>Starts the workers; nothing happens when they run already.</summary>
    public void Start()
    {
        lock (lanes)
        {
            // On the scheduler of whoever starts them: a host's is the thread pool.
            running ??= Task.WhenAll(Enumerable.Range(0, workers).Select(_ =>
                Task.Factory.StartNew(WorkAsync, CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Current).Unwrap()));
        }
    }

    /// <summary>Takes a place in the lane, so that the order is kept while the work is made; null when the lane or the queue is full.</summary>
    public LaneSlot<TWork>? TryReserve(TKey key, long order, int laneLimit, int totalLimit)
    {
        lock (lanes)
        {
            return count >= totalLimit || (lanes.TryGetValue(key, out var lane) && lane.Count >= laneLimit)
                ? null
                : Enter(key, order);
        }
    }

    /// <summary>Fills a reserved place; null gives it up.</summary>
    public void Fill(TKey key, LaneSlot<TWork> slot, TWork? work)
    {
        lock (lanes)
        {
            slot.Fill(work);
            Schedule(key, lanes[key]);
        }
    }

    /// <summary>Adds work, however much is waiting.</summary>
    public void Add(TKey key, long order, TWork work)
    {
        lock (lanes)
        {
            Enter(key, order).Fill(work);
            Schedule(key, lanes[key]);
        }
    }

    /// <summary>How much work of a key waits or runs.</summary>
    public int CountOf(TKey key)
    {
        lock (lanes)
        {
            return lanes.TryGetValue(key, out var lane) ? lane.Count : 0;
        }
    }

    /// <summary>Lets the work that runs come to its end and starts no more; what waits is left.</summary>
    public async Task StopAsync()
    {
        ready.Writer.TryComplete();
        await stopping.CancelAsync();
        await (running ?? Task.CompletedTask);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    private LaneSlot<TWork> Enter(TKey key, long order)
    {
        if (!lanes.TryGetValue(key, out var lane))
        {
            lanes[key] = lane = new Lane<TWork>();
        }

        count++;
        return lane.Enter(order);
    }

    // Called under the lock.
    private void Schedule(TKey key, Lane<TWork> lane)
    {
        count -= lane.DropGivenUp();
        if (lane.Count == 0)
        {
            lanes.Remove(key);
        }
        else if (lane.TryStart())
        {
            ready.Writer.TryWrite((key, lane));
        }
    }

    // A lane that is ready wakes the one worker that reads it; waiting to read would wake them all.
    private async Task WorkAsync()
    {
        try
        {
            while (await ready.Reader.ReadAsync(CancellationToken.None) is var (key, lane) && !stopping.IsCancellationRequested)
            {
                await WorkAsync(key, lane);
            }
        }
        catch (ChannelClosedException)
        {
            // Stopped while it waited.
        }
    }

    private async Task WorkAsync(TKey key, Lane<TWork> lane)
    {
        if (Take(lane) is not { } slot)
        {
            return;
        }

        var again = await RunAsync(slot.Work!);
        if (again is { } delay && delay > TimeSpan.Zero)
        {
            Wait(key, lane, delay);
            return;
        }

        lock (lanes)
        {
            count -= again is null ? lane.Finish(slot) : 0;
            lane.Stop();
            Schedule(key, lane);
        }
    }

    // A place before the one that made the lane ready may have been taken since, by work that is still to come.
    private LaneSlot<TWork>? Take(Lane<TWork> lane)
    {
        lock (lanes)
        {
            if (lane.First.Work is not null)
            {
                return lane.First;
            }

            lane.Stop();
            return null;
        }
    }

    private async Task<TimeSpan?> RunAsync(TWork work)
    {
        try
        {
            return await run(work);
        }
#pragma warning disable CA1031 // A worker that dies would stop every lane: the work stays where it is and is tried again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            log.LaneFault(name, error.GetType().FullName!);
            return AfterFault;
        }
    }

    // One timer for a lane that waits, gone when it fires; a lane without work has none.
    private void Wait(TKey key, Lane<TWork> lane, TimeSpan delay)
    {
        ITimer? timer = null;
        timer = time.CreateTimer(
            _ =>
            {
                timer?.Dispose();
                lock (lanes)
                {
                    lane.Stop();
                    Schedule(key, lane);
                }
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        timer.Change(delay, Timeout.InfiniteTimeSpan);
    }
}
