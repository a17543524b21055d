using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>The whole product without a web server, on a database of its own that survives <see cref="RestartAsync"/>.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-test");
    private readonly CapturingSender sender = new();
    private readonly Action<IServiceCollection>? adjust;
    private readonly string[] settings;
    private WebApplication app;
    private int sent;

    /// <param name="adjust">Changes the services last, of every start.</param>
    /// <param name="settings">More settings of every start, as on the command line.</param>
    public ChatHost(Action<IServiceCollection>? adjust = null, params string[] settings)
    {
        this.adjust = adjust;
        this.settings = settings;
        Time.SetUtcNow(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        app = Start();
    }

    public FakeTimeProvider Time { get; } = new();

    /// <summary>What is started before the first message is taken: the pipeline with its timers, unless a test drives it.</summary>
    public Func<IServiceProvider, Task> Begin { get; init; } = services => services.StartTurnsAsync(CancellationToken.None);

    public string DatabasePath => Path.Combine(folder.FullName, "zavmo.db");

    public IServiceProvider Services => app.Services;

    public IReadOnlyList<JsonObject> Updates => sender.Updates;

    /// <summary>Sends a message and returns what was answered, in order.</summary>
    public Task<IReadOnlyList<JsonObject>> SayAsync(string text, string user = "sam", string? id = null) =>
        SendAsync(new JsonObject { ["text"] = text }, user, id);

    /// <summary>Presses a button: sends its data.</summary>
    public Task<IReadOnlyList<JsonObject>> SubmitAsync(JsonObject data, string user = "sam", string? id = null) =>
        SendAsync(new JsonObject { ["value"] = data.DeepClone() }, user, id);

    /// <summary>Sends an activity of which only the interesting part is given.</summary>
    public async Task<IReadOnlyList<JsonObject>> SendAsync(
        JsonObject part, string user = "sam", string? id = null, PendingAnswer? waiting = null)
    {
        await (await AcceptAsync(part, user, id, waiting)).Finished;
        return Take(user);
    }

    /// <summary>What was sent since the last look.</summary>
    public IReadOnlyList<JsonObject> Take(string user = "sam") => sender.Take($"c-{user}");

    /// <summary>Hands a message in and waits for no answer.</summary>
    public Task<AcceptedActivity> AcceptAsync(string text, string user = "sam", string? id = null) =>
        AcceptAsync(new JsonObject { ["text"] = text }, user, id, null);

    private async Task<AcceptedActivity> AcceptAsync(JsonObject part, string user, string? id, PendingAnswer? waiting)
    {
        id ??= $"m{Interlocked.Increment(ref sent)}";
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = "test",
            ["serviceUrl"] = "http://localhost/",
            ["from"] = new JsonObject { ["id"] = user },
            ["recipient"] = new JsonObject { ["id"] = "zavmo" },
            ["conversation"] = new JsonObject { ["id"] = $"c-{user}" },
        };
        foreach (var (name, value) in part)
        {
            activity[name] = value?.DeepClone();
        }

        await Begin(app.Services);
        return await app.Services.GetRequiredService<IActivityIntake>().AcceptAsync(
            new InboundActivity(activity.ToJsonString(), "test", $"c-{user}", id, user, "local"), waiting, CancellationToken.None);
    }

    /// <summary>Stops the process's services and starts them again on the same database.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = Start();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private WebApplication Start() => ZavmoHost.Create(
        [$"--Storage:Sqlite:Path={DatabasePath}", "--environment=Development", "--Logging:LogLevel:Default=Warning", .. settings],
        services =>
        {
            services.Insert(0, ServiceDescriptor.Singleton<IChannelSender>(sender));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.ShareAssets();
            adjust?.Invoke(services);
        });
}
