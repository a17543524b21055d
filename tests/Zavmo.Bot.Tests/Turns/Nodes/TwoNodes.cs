using Zavmo.Bot.Tests.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Nodes;

/// <summary>Two processes on the same stores. Neither can see that the other is gone but by its counter.</summary>
internal sealed class TwoNodes : IAsyncDisposable
{
    private readonly ProcessStores store;

    /// <param name="provider"><c>Sqlite</c> or <c>Cosmos</c>.</param>
    /// <param name="firstAhead">How far the wall clock of the first is ahead of the second's, in days; their monotonic clocks are right.</param>
    public TwoNodes(string provider, int firstAhead = 0)
    {
        store = new ProcessStores(provider);
        First = new TestNode(store.Settings, TimeSpan.FromDays(Math.Max(0, firstAhead)));
        Second = new TestNode(store.Settings, TimeSpan.FromDays(Math.Max(0, -firstAhead)));
    }

    public TestNode First { get; }

    public TestNode Second { get; }

    public async Task StartAsync()
    {
        await First.StartAsync();
        await Second.StartAsync();
    }

    /// <summary>
    /// Lets so much time pass for both. The second looks, just before the first would beat: the latest that it can see it.
    /// </summary>
    /// <returns>After how much the condition was met; null when it was not.</returns>
    public async Task<TimeSpan?> PassAsync(TimeSpan time, bool firstBeats, Func<Task<bool>> until)
    {
        for (var passed = TurnPipeline.LookPeriod; passed <= time; passed += TurnPipeline.LookPeriod)
        {
            First.Host.Time.Advance(TurnPipeline.LookPeriod);
            Second.Host.Time.Advance(TurnPipeline.LookPeriod);
            await Second.Pipeline.LookAsync();
            if (passed.Ticks % TurnPipeline.BeatPeriod.Ticks == 0)
            {
                await Second.Pipeline.BeatAsync();
                await (firstBeats ? First.Pipeline.BeatAsync() : Task.CompletedTask);
            }

            if (await until())
            {
                return passed;
            }
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        store.Dispose();
    }
}
