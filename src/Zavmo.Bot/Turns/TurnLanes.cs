using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>One turn of a learner at a time, many learners at once, in order of arrival.</summary>
internal sealed class TurnLanes(TurnRunner runner, IOptions<TurnOptions> options, TimeProvider time, ILogger<TurnLanes> log) : IAsyncDisposable
{
    private readonly Lanes<LearnerKey, InboxWork> lanes = new("turns", options.Value.Workers, runner.RunAsync, time, log);

    /// <summary>How many learners have messages that wait or run.</summary>
    public int Learners => lanes.Keys;

    /// <summary>Starts the workers.</summary>
    public void Start() => lanes.Start();

    /// <summary>Lets the turns that run come to their end.</summary>
    public Task StopAsync() => lanes.StopAsync();

    /// <summary>A place for a message that is being stored; null when the learner's lane, or the queue of all, is full.</summary>
    public LaneSlot<InboxWork>? TryReserve(LearnerKey key, long arrival) =>
        lanes.TryReserve(key, arrival, options.Value.LaneLimit, options.Value.QueueLimit);

    /// <summary>The message is stored, or (null) was not.</summary>
    public void Fill(LearnerKey key, LaneSlot<InboxWork> slot, InboxWork? work) => lanes.Fill(key, slot, work);

    /// <summary>Adds a message that was stored before.</summary>
    /// <param name="work">The message.</param>
    /// <param name="before">Its place is before this one: its own arrival may be by another machine's clock, and far ahead.</param>
    public void Add(InboxWork work, long before) => lanes.Add(work.Item.Key, Math.Min(work.Item.Arrival, before), work);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => lanes.DisposeAsync();
}
