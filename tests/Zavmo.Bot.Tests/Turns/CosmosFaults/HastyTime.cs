namespace Zavmo.Bot.Tests.Turns.CosmosFaults;

/// <summary>The system's clock, whose timers run so many times as fast: what waits for seconds waits for less.</summary>
internal sealed class HastyTime : TimeProvider
{
    /// <summary>How many times as fast; 1 until a test is under way.</summary>
    public int Times { get; set; } = 1;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(System.CreateTimer(callback, state, Hasten(dueTime), Hasten(period)), this);

    private TimeSpan Hasten(TimeSpan time) => time <= TimeSpan.Zero ? time : time / Times;

    private sealed class Timer(ITimer inner, HastyTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(time.Hasten(dueTime), time.Hasten(period));

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
