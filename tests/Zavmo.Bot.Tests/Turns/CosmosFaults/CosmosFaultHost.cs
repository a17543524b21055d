using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Storage.Cosmos;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Turns.CosmosFaults;

/// <summary>One host for all single faults; every case has a learner of its own, who has come to where the request is sent.</summary>
public sealed class CosmosFaultHost : IAsyncDisposable
{
    private const string Evidence = "POST evidence";
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    private readonly TwoCosmosProcesses processes = new();
    private readonly Dictionary<string, (IReadOnlyList<string> Replies, string State)> oracles = [];
    private readonly ChatHost host;

    public CosmosFaultHost() => host = new ChatHost(
        services =>
        {
            Wire.Listen(services);
            services.Watch(Watch);
        },
        processes.HostSettings);

    internal FaultWire Wire { get; } = new();

    internal RecordingWatch Watch { get; } = new();

    /// <summary>The message whose turn sends the request.</summary>
    public static string TextFor(string request) => request == Evidence ? "that's all" : "1";

    /// <summary>What is answered to it without faults, and what the stores hold then.</summary>
    public async Task<(IReadOnlyList<string> Replies, string State)> OracleAsync(string request)
    {
        var text = TextFor(request);
        if (!oracles.TryGetValue(text, out var oracle))
        {
            await PrepareAsync($"oracle {text}", request);
            var replies = await host.SayAsync(text, $"oracle {text}");
            oracles[text] = oracle = (TextsOf(replies), await LearnerState.ReadAsync(host.Services, $"oracle {text}"));
        }

        return oracle;
    }

    /// <summary>Brings a new learner to where their next message sends the request.</summary>
    public async Task PrepareAsync(string user, string request)
    {
        if (request == Evidence)
        {
            await Journeys.ToAccountsAsync(new Learner(host, user), "quick");
            await host.SayAsync(Journeys.OrdinaryAccount, user);
            return;
        }

        await host.SayAsync("hi", user);
        await host.SayAsync("yes", user);
    }

    /// <summary>Posts a message as a channel does, again until it is acknowledged; returns how often it was refused.</summary>
    public async Task<int> PostAsync(string user, string text)
    {
        for (var refused = 0; ; refused++)
        {
            var accepting = host.AcceptAsync(text, user, $"the one of {user}");
            await PassAsync(() => Task.FromResult(accepting.IsCompleted), "it is accepted or refused");
            try
            {
                await accepting;
                return refused;
            }
            catch (StorageException error) when (!error.IsPermanent)
            {
                // The web server answers 503 with Retry-After to this.
            }
        }
    }

    /// <summary>What became of the message in the end.</summary>
    public async Task<InboxState> EndOfAsync(string user)
    {
        var inbox = host.Services.GetRequiredService<IInboxStore>();
        var conversation = $"c-{user}";
        var state = InboxState.Open;
        await PassAsync(
            async () =>
            {
                var id = InboxItem.IdOf("test", conversation, $"the one of {user}");
                state = (await inbox.ReadAsync(InboxItem.ShardOf("test", conversation), id, CancellationToken.None))!.Document.State;
                return state != InboxState.Open;
            },
            "the message is through");
        return state;
    }

    /// <summary>What the learner was answered since the last look, what came twice once.</summary>
    public IReadOnlyList<string> Answers(string user) =>
        TextsOf([.. host.Take(user).DistinctBy(activity => activity["channelData"]!["clientActivityID"]!.GetValue<string>())]);

    /// <summary>What the stores hold of a learner.</summary>
    public Task<string> StateAsync(string user) => LearnerState.ReadAsync(host.Services, user);

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        processes.Dispose();
    }

    private static List<string> TextsOf(IReadOnlyList<JsonObject> activities) =>
        [.. activities.Select(activity => (activity["text"] ?? activity["summary"])!.GetValue<string>())];

    // Time goes on while nothing moves on the wire, so no answer that is on its way comes too late.
    private Task PassAsync(Func<Task<bool>> condition, string what) => Patience.UntilAsync(
        async () =>
        {
            if (!Wire.IsMoving)
            {
                host.Time.Advance(Tick);
            }

            return await condition();
        },
        what);
}
