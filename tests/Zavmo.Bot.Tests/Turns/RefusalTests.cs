using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A message that would have to wait too long, or cannot be stored, is refused by the wire before it is stored.</summary>
public sealed class RefusalTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-refusal");
    private readonly RecordingWatch watch = new();
    private readonly TaskCompletionSource go = new();
    private readonly ConcurrentQueue<long> refused = new();
    private readonly MeterListener meters = new();
    private readonly HttpClient http = new();
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        app = ZavmoHost.Create(
            [
                $"--Storage:Sqlite:Path={Path.Combine(folder.FullName, "zavmo.db")}", "--environment=Development", "--urls=http://127.0.0.1:0",
                "--Logging:LogLevel:Default=None", "--Turns:LaneLimit=2", "--Turns:QueueLimit=3",
            ],
            services => services.Watch(watch));
        watch.Before = (step, _) => step == StepNames.SessionRead ? go.Task : Task.CompletedTask;
        var scope = app.Services.GetRequiredService<IMeterFactory>();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == scope && instrument.Name == "zavmo.turns.refused")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((_, value, _, _) => refused.Enqueue(value));
        meters.Start();
        await app.StartAsync();
    }

    [Fact]
    public async Task Should_refuse_what_does_not_fit_the_lane_or_the_queue_before_it_is_stored()
    {
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync("ann", 1)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync("ann", 2)).StatusCode);

        await AssertRefusedAsync("ann", 3, refusals: 1);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync("bob", 4)).StatusCode);
        await AssertRefusedAsync("cat", 5, refusals: 2);
        Assert.Equal(3, watch.CountOf(StepNames.InboxCreate));

        go.SetResult();
        await Patience.UntilAsync(() => watch.CountOf(StepNames.SessionWrite) == 3, "the lanes are free");
        await Patience.UntilAsync(async () => (await PostAsync("ann", 3)).StatusCode == HttpStatusCode.Accepted, "it comes again and is taken");
    }

    [Fact]
    public async Task Should_not_acknowledge_what_could_not_be_stored()
    {
        watch.Before = (step, _) => step == StepNames.InboxCreate ? throw new StorageException("The disk is full.") : Task.CompletedTask;
        var answer = await PostAsync("ann", 1);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        watch.Before = null;
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync("ann", 1)).StatusCode);
    }

    public async Task DisposeAsync()
    {
        go.TrySetResult();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    public void Dispose()
    {
        meters.Dispose();
        http.Dispose();
    }

    private async Task AssertRefusedAsync(string user, int id, int refusals)
    {
        var answer = await PostAsync(user, id);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal(refusals, refused.Sum());
    }

    private async Task<HttpResponseMessage> PostAsync(string user, int id)
    {
        using var body = new StringContent(
            $$"""
            {"type":"message","id":"{{id}}","channelId":"test","serviceUrl":"http://127.0.0.1:9/","from":{"id":"{{user}}"},
            "recipient":{"id":"zavmo"},"conversation":{"id":"{{user}}"},"text":"hi"}
            """,
            Encoding.UTF8,
            "application/json");
        return await http.PostAsync(new Uri(app.Urls.First() + "/api/messages"), body);
    }
}
