using System.Collections.Concurrent;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Counts the steps, and does at a step what a test asks for.</summary>
internal sealed class RecordingWatch : ITurnWatch
{
    private readonly ConcurrentQueue<string> steps = new();

    /// <summary>Called before a step; what it throws, the step throws.</summary>
    public Func<string, string, Task>? Before { get; set; }

    /// <summary>The steps so far, in order.</summary>
    public IReadOnlyList<string> Steps => [.. steps];

    public int CountOf(string step) => steps.Count(each => each == step);

    public void Clear() => steps.Clear();

    public Task BeforeAsync(string step, string subject)
    {
        steps.Enqueue(step);
        return Before?.Invoke(step, subject) ?? Task.CompletedTask;
    }

    public Task AfterAsync(string step, string subject) => Task.CompletedTask;
}
