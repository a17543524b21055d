using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Storage.Cosmos;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>What a turn sends to Cosmos DB, counted on the wire. Heartbeats and sweeps do not run: time stands still.</summary>
public sealed class CosmosTurnCostTests : AsyncCleanup
{
    private static readonly string[] Bare = ["POST inbox", "GET sessions", "GET learners", "PUT sessions", "PUT inbox"];

    private readonly TwoCosmosProcesses processes = new();
    private readonly CosmosWire wire = new();
    private readonly RecordingWatch watch = new();
    private readonly ChatHost host;
    private readonly Learner learner;

    public CosmosTurnCostTests()
    {
        host = new ChatHost(
            services =>
            {
                wire.Listen(services);
                services.Watch(watch);
            },
            processes.HostSettings);
        learner = new Learner(host);
    }

    [Fact]
    public async Task Should_send_five_requests_when_nothing_but_the_conversation_changes()
    {
        await learner.TypeAsync("hi");
        await AssertCostAsync("help", Bare);

        // Now the person is kept, and the list of roles is shown: the only question that a turn asks.
        await AssertCostAsync("yes", ["POST inbox", "GET sessions", "GET learners", "PUT sessions", "PUT inbox", "POST learners", "GET directory", "PUT directory", "QUERY roles"]);
        await AssertCostAsync("1", [.. Bare, "PUT learners", "QUERY roles"]);
        await AssertCostAsync("help", Bare);
        await host.RestartAsync();
        await learner.TypeAsync("help");
        await AssertCostAsync("help", Bare);
    }

    [Fact]
    public async Task Should_send_what_each_step_of_a_whole_conversation_is_and_nothing_else()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        var created = 0;
        for (var question = 0; question < 6; question++)
        {
            foreach (var text in new[] { Journeys.OrdinaryAccount, "that's all" })
            {
                wire.Clear();
                watch.Clear();
                await learner.TypeAsync(text);
                var expected = watch.Steps.Select(OnTheWire).OfType<string>().Order().ToList();
                Assert.Superset(Bare.ToHashSet(), expected.ToHashSet());
                Assert.Equal(expected, wire.Requests.Order());
                created += expected.Count(request => request == "POST evidence");
            }
        }

        Assert.True(created > 0);
        Assert.Empty(wire.Unconditional);
    }

    public override async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        processes.Dispose();
    }

    // One request a step; the learner's documents are created by their first write, which was before.
    private static string? OnTheWire(string step) => step switch
    {
        StepNames.InboxCreate => "POST inbox",
        StepNames.InboxRead => "GET inbox",
        StepNames.Tombstone => "PUT inbox",
        StepNames.SessionRead => "GET sessions",
        StepNames.SessionWrite => "PUT sessions",
        StepNames.LearnerRead => "GET learners",
        StepNames.LearnerWrite => "PUT learners",
        StepNames.EvidenceCreate => "POST evidence",

        // Known people and their addresses are looked up in memory, and to send is no request of the store's.
        StepNames.Directory or StepNames.Address or StepNames.Send => null,
        _ => $"{step}?",
    };

    private async Task AssertCostAsync(string text, string[] expected)
    {
        wire.Clear();
        await learner.TypeAsync(text);
        Assert.Equal(expected.Order(), wire.Requests.Order());
    }
}
