namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>Runs tasks one after the other on the thread that asks for it, so that the same steps are the same run.</summary>
internal sealed class StepScheduler : TaskScheduler
{
    private readonly Queue<Task> queue = new();

    /// <summary>Starts work that, with everything it awaits, stays on this scheduler.</summary>
    public Task Start(Func<Task> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>Runs until everything waits.</summary>
    public void RunAll()
    {
        // A test runner's context would take what is awaited to another thread.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        while (queue.TryDequeue(out var task))
        {
            TryExecuteTask(task);
        }

        SynchronizationContext.SetSynchronizationContext(context);
    }

    protected override void QueueTask(Task task) => queue.Enqueue(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [.. queue];
}
