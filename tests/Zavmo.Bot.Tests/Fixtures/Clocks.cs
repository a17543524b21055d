using Microsoft.Extensions.Time.Testing;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>Ways to move a test's clock.</summary>
internal static class Clocks
{
    /// <summary>Lets hours or days go by at once. Timers are not woken: a clock that is advanced by a month wakes each timer of a second 2.6 million times.</summary>
    public static void Skip(this FakeTimeProvider time, TimeSpan span) => time.AdjustTime(time.GetUtcNow() + span);
}
