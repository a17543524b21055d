using System.Globalization;
using System.Text.Json.Nodes;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bench.Durable;

/// <summary>The product on a database file of its own, without a web server; replies end at a sender that takes them.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private const string Channel = "bench";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-bench");
    private readonly WebApplication app;
    private int sent;

    private ChatHost(IChannelSender sender, string[] settings)
    {
        DatabasePath = Path.Combine(folder.FullName, "zavmo.db");
        app = ZavmoHost.Create(
            [$"--Storage:Sqlite:Path={DatabasePath}", "--environment=Development", ZavmoHost.Quiet, .. settings],
            services => services.Insert(0, ServiceDescriptor.Singleton(sender)));
    }

    public string DatabasePath { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Starts one.</summary>
    /// <param name="sender">Takes the replies; null: one that only takes them.</param>
    /// <param name="settings">More settings, as on the command line.</param>
    public static async Task<ChatHost> StartAsync(IChannelSender? sender = null, params string[] settings)
    {
        var host = new ChatHost(sender ?? new TakingSender(), settings);
        await host.app.Services.StartTurnsAsync(CancellationToken.None);
        return host;
    }

    /// <summary>The next message of a person.</summary>
    public InboundActivity Message(string user, string text)
    {
        var id = Interlocked.Increment(ref sent).ToString(CultureInfo.InvariantCulture);
        var conversation = "c-" + user;
        var body = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = Channel,
            ["serviceUrl"] = "http://localhost/",
            ["from"] = new JsonObject { ["id"] = user, ["name"] = "Sam Field" },
            ["recipient"] = new JsonObject { ["id"] = "zavmo", ["name"] = "Zavmo" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["text"] = text,
        };
        return new InboundActivity(body.ToJsonString(), Channel, conversation, id, user, "local");
    }

    /// <summary>One turn: from the hand-over to its tombstone.</summary>
    public async Task SayAsync(InboundActivity message)
    {
        var accepted = await app.Services.GetRequiredService<IActivityIntake>().AcceptAsync(message, null, CancellationToken.None);
        await accepted.Finished;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
