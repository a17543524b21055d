using System.Diagnostics;
using System.Globalization;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Kills its own process at the n-th call of a step, before or after it, as a power cut would.</summary>
internal sealed class KillingWatch : ITurnWatch
{
    private readonly string step;
    private readonly bool after;
    private int left;

    /// <param name="fault">Written <c>before:session.write:3</c>; anything else kills nothing.</param>
    public KillingWatch(string fault)
    {
        var parts = fault.Split(':');
        after = parts[0] == "after";
        step = parts.Length == 3 ? parts[1] : "";
        left = parts.Length == 3 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 0;
    }

    public Task BeforeAsync(string step, string subject) => after ? Task.CompletedTask : MaybeAsync(step);

    public Task AfterAsync(string step, string subject) => after ? MaybeAsync(step) : Task.CompletedTask;

    private Task MaybeAsync(string at)
    {
        if (at != step || Interlocked.Decrement(ref left) != 0)
        {
            return Task.CompletedTask;
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
        return new TaskCompletionSource().Task;
    }
}
