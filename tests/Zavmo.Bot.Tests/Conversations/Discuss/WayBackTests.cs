using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>Between the map, the plan and its parts nobody gets lost, and what is asked in between has its answer.</summary>
public sealed class WayBackTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_go_back_from_a_module_to_the_plan_and_from_there_to_the_map()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("open quarterly business reviews");
        await learner.TypeAsync("back");
        Assert.Equal("plan", learner.Step);
        Assert.Contains("2 h", learner.Card.ToJsonString(), StringComparison.Ordinal);

        await learner.TypeAsync("back");
        Assert.Equal("heat-map", learner.Step);
    }

    [Theory]
    [InlineData("what do I do today?")]
    [InlineData("can I change the plan now?")]
    [InlineData("I missed last week")]
    [InlineData("book the checkpoint for Thursday at half past nine")]
    [InlineData("agree")]
    [InlineData("back")]
    [InlineData("undo")]
    public async Task Should_lead_back_to_the_plan_from_the_map(string words)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("back");
        await learner.TypeAsync(words);

        Assert.Equal("plan", learner.Step);
        Assert.Null((await Plans.KeptAsync(host)).Agreed);
    }

    [Theory]
    [InlineData("ask me more")]
    [InlineData("show my heat map")]
    [InlineData("why 2?")]
    public async Task Should_stay_with_the_map_for_what_is_of_the_map(string words)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("back");
        await learner.TypeAsync(words);

        Assert.NotEqual("plan", learner.Step);
    }

    [Theory]
    [InlineData("what's a case study?", "Sort facts from guesses")]
    [InlineData("what is teach a colleague", "Explain to a new colleague")]
    [InlineData("and how does a role play work", "Hold the talk in your own words")]
    public async Task Should_say_what_a_type_of_conversation_is(string words, string does)
    {
        var learner = await Plans.MakeAsync(host);

        Assert.Contains(does, Assert.Single(await learner.TypeAsync(words)), StringComparison.Ordinal);
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_take_a_wish_for_less_of_a_type_as_one()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("what about less case studies?");

        Assert.NotEmpty((await Plans.KeptAsync(host)).Changes);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
