using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>Holds every step of a process, before and after it, until it is granted.</summary>
internal sealed class Gate : ITurnWatch
{
    private readonly List<(string Step, TaskCompletionSource Waiter)> waiting = [];
    private bool crashed;

    /// <summary>Whether steps pass without being granted.</summary>
    public bool Open { get; set; }

    /// <summary>What waits, in order.</summary>
    public IReadOnlyList<string> Waiting => [.. waiting.Select(each => each.Step)];

    /// <summary>Lets one step go on; returns it.</summary>
    public string Grant(int place)
    {
        var (step, waiter) = waiting[place];
        waiting.RemoveAt(place);
        waiter.SetResult();
        return step;
    }

    /// <summary>From now on nothing of the process goes on.</summary>
    public void Crash()
    {
        crashed = true;
        waiting.Clear();
    }

    public Task BeforeAsync(string step, string subject) => HoldAsync("before " + step);

    public Task AfterAsync(string step, string subject) => HoldAsync("after " + step);

    private Task HoldAsync(string step)
    {
        if (Open && !crashed)
        {
            return Task.CompletedTask;
        }

        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!crashed)
        {
            waiting.Add((step, waiter));
        }

        return waiter.Task;
    }
}
