using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>The store operations of a turn, counted. Heartbeats and sweeps are no turn's; a known person, and whether their
/// address is the one that is known, is looked up in memory.</summary>
public sealed class TurnCostTests : AsyncCleanup
{
    private static readonly string[] Bare =
        [StepNames.InboxCreate, StepNames.SessionRead, StepNames.LearnerRead, StepNames.SessionWrite, StepNames.Tombstone];

    private readonly RecordingWatch watch = new();
    private readonly ChatHost host;
    private readonly Learner learner;

    public TurnCostTests()
    {
        host = new ChatHost(services => services.Watch(watch));
        learner = new Learner(host);
    }

    [Fact]
    public async Task Should_cost_five_operations_when_nothing_but_the_conversation_changes()
    {
        await learner.TypeAsync("hi");
        await AssertCostAsync("help", Bare);
    }

    [Fact]
    public async Task Should_cost_one_replace_more_when_the_learner_changes()
    {
        await learner.TypeAsync("hi");
        await AssertCostAsync("yes", [.. Bare, StepNames.LearnerWrite]);
        await AssertCostAsync("1", [.. Bare, StepNames.LearnerWrite]);
    }

    [Fact]
    public async Task Should_cost_one_create_more_for_an_evidence_item()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await AssertCostAsync("that's all", [.. Bare, StepNames.LearnerWrite, StepNames.EvidenceCreate]);
    }

    [Fact]
    public async Task Should_cost_one_inbox_read_more_when_another_process_had_the_turn_before()
    {
        await learner.TypeAsync("hi");
        await host.RestartAsync();
        await AssertCostAsync("help", [.. Bare, StepNames.InboxRead]);
        await AssertCostAsync("help", Bare);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task AssertCostAsync(string text, string[] expected)
    {
        watch.Clear();
        await learner.TypeAsync(text);
        string[] others = [StepNames.Directory, StepNames.Address, StepNames.Node, StepNames.InboxList, StepNames.Send];
        Assert.Equal(expected.Order(), watch.Steps.Except(others.AsEnumerable()).SelectMany(step => Enumerable.Repeat(step, watch.CountOf(step))).Order());
    }
}
