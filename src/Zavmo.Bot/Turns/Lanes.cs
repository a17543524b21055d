namespace Zavmo.Bot.Turns;

/// <summary>One turn of a learner at a time, many learners at once. An idle learner costs nothing.</summary>
public sealed class Lanes<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Lane> lanes = [];

    /// <summary>Runs the work when every earlier work of the same key has ended.</summary>
    public async Task RunAsync(TKey key, Func<Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var lane = Enter(key);
        try
        {
            await lane.Gate.WaitAsync(cancellationToken);
            try
            {
                await work();
            }
            finally
            {
                lane.Gate.Release();
            }
        }
        finally
        {
            Leave(key, lane);
        }
    }

    private Lane Enter(TKey key)
    {
        lock (lanes)
        {
            if (!lanes.TryGetValue(key, out var lane))
            {
                lanes[key] = lane = new Lane();
            }

            lane.Waiting++;
            return lane;
        }
    }

    private void Leave(TKey key, Lane lane)
    {
        lock (lanes)
        {
            if (--lane.Waiting == 0)
            {
                lanes.Remove(key);
                lane.Gate.Dispose();
            }
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Waiting { get; set; }
    }
}
