namespace Zavmo.Bot.Tests.Turns.Nodes;

/// <summary>Holds a process up at a step, or stops it there for good as a crash would, until it is released.</summary>
internal sealed class HeldSteps
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? step;
    private int skip;
    private volatile bool stopped;

    /// <summary>Done when the process has come to the step.</summary>
    public Task Reached => reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Holds the process up at a step; it may pass it so many times before.</summary>
    public void HoldAt(string at, int after = 0) => (skip, step) = (after, at);

    /// <summary>Nothing of the process goes on, whatever it does.</summary>
    public void Stop() => stopped = true;

    /// <summary>Everything goes on.</summary>
    public void Release()
    {
        (stopped, step) = (false, null);
        released.TrySetResult();
    }

    public Task BeforeAsync(string at)
    {
        if (stopped)
        {
            return released.Task;
        }

        if (at != step || Interlocked.Decrement(ref skip) >= 0)
        {
            return Task.CompletedTask;
        }

        reached.TrySetResult();
        return released.Task;
    }
}
