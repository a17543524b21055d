using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>The buttons of the map in words, at every step; and a plan that is never a dead end.</summary>
public sealed class PlanWishTests : AsyncCleanup
{
    private const string Thin = "Last week I tested the till with Maria, she told me what to click and I followed her steps.";

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_ask_the_whole_budget_of_somebody_who_rates_everything_5()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", 5, role: "2");
        var asked = 0;
        for (; learner.Step == "accounts" && asked < 10; asked++)
        {
            await learner.TypeAsync("skip");
        }

        Assert.Equal(3, asked);
    }

    [Theory]
    [InlineData("ask me more")]
    [InlineData("plan my learning")]
    public async Task Should_keep_the_question_open_and_judge_nothing(string wish)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", 5, role: "2");
        var said = await learner.TypeAsync(wish);
        Assert.Contains("Step 5", said[^1], StringComparison.Ordinal);
        await learner.TypeAsync(wish);
        Assert.Empty(await Stores.AccountsAsync(host));
        Assert.Equal("accounts", learner.Step);
    }

    [Fact]
    public async Task Should_begin_the_plan_from_an_open_question_where_there_is_a_gap()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "standard", role: "2");
        await learner.TypeAsync(Thin);
        await learner.TypeAsync("that's all");
        await learner.TypeAsync("plan my learning");
        Assert.DoesNotContain(learner.Step, new[] { "accounts", "heat-map" });
    }

    [Theory]
    [InlineData("I'd like to stop now and see my map")]
    [InlineData("can we stop and look at the map please")]
    [InlineData("back to my map")]
    public async Task Should_show_the_map_for_a_wish_that_names_it(string wish)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        Assert.Contains("Your skills map", (await learner.TypeAsync(wish))[^1], StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
        Assert.Empty((await Stores.LearnerAsync(host)).Motivations);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
