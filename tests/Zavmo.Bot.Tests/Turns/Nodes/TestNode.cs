using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Nodes;

/// <summary>The whole product as one process of several, with clocks of its own. A test says when it beats and looks.</summary>
internal sealed class TestNode : IAsyncDisposable
{
    private readonly RecordingWatch watch = new();

    public TestNode(IEnumerable<string> settings, TimeSpan ahead)
    {
        watch.Before = (step, _) => Held.BeforeAsync(step);
        Host = new ChatHost(services => services.Watch(watch), [.. settings]) { Begin = _ => Task.CompletedTask };
        Host.Time.SetUtcNow(Host.Time.GetUtcNow() + ahead);
    }

    public ChatHost Host { get; }

    public IServiceProvider Services => Host.Services;

    public HeldSteps Held { get; } = new();

    public string Id => Services.GetRequiredService<Node>().Id;

    public TurnPipeline Pipeline => Services.GetRequiredService<TurnPipeline>();

    public Task<int> SweepAsync() => Services.GetRequiredService<Sweeper>().SweepAsync();

    public int CountOf(string step) => watch.CountOf(step);

    /// <summary>Starts everything but the timers.</summary>
    public async Task StartAsync()
    {
        await Services.GetRequiredService<Node>().JoinAsync();
        Services.GetRequiredService<Deliveries>().Start();
        Services.GetRequiredService<TurnLanes>().Start();
    }

    /// <summary>The messages of Sam whose turns are committed, in that order.</summary>
    public async Task<IReadOnlyList<string>> CommittedAsync()
    {
        var person = await Services.GetRequiredService<IDirectoryStore>().FindAsync("local", "test", "sam", CancellationToken.None);
        return (await Services.GetRequiredService<ISessionStore>().ReadAsync(person!.Key, CancellationToken.None))?.Document.LastInboxIds ?? [];
    }

    public async Task<int> OpenCountAsync() =>
        (await Services.GetRequiredService<IInboxStore>().ListAsync(InboxState.Open, 100, CancellationToken.None)).Count;

    public async ValueTask DisposeAsync()
    {
        Held.Release();
        await Services.GetRequiredService<TurnLanes>().StopAsync();
        await Services.GetRequiredService<Deliveries>().StopAsync();
        await Host.DisposeAsync();
    }
}
