using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What is asked about next can be named, a rating changed in one sentence, and an account put where it belongs.</summary>
public sealed class RequirementTalkTests : AsyncCleanup
{
    // It names nothing of the role, and is a good account of something in it.
    private const string AboutSomething =
        "Last February an old customer's son shouted at me on the landing, because he wanted nobody to tell her the news. I took him down to the yard, let him have his say "
        + "for ten minutes and told him that I would not lie to her. I rang the office to be sure of the facts, then the three of us sat down and I told her plainly. "
        + "She squeezed his hand, and he rang the next day to thank us.";

    private const string AboutApis =
        "Last Tuesday the voucher API answered with the wrong price. I sent it forty requests with odd dates, found the one it could not read, and wrote an API test for it. "
        + "The test caught the same fault again on Friday.";

    private readonly ChatHost host = new();

    [Theory]
    [InlineData("can I go back to API testing please")]
    [InlineData("I'd rather tell you about API testing, that's what I'm good at")]
    [InlineData("ask me about API testing instead")]
    public async Task Should_ask_about_what_the_learner_names(string text)
    {
        var learner = await AtFirstQuestionAsync();
        var said = await learner.TypeAsync(text);
        Assert.Contains("API testing", said[^1], StringComparison.Ordinal);
        Assert.Contains("Step 5", said[^1], StringComparison.Ordinal);
        Assert.Empty(await Stores.AccountsAsync(host));

        await learner.TypeAsync(AboutApis);
        await learner.TypeAsync("that's all");
        Assert.Contains("api-testing", Assert.Single(await Stores.AccountsAsync(host)).RequirementId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_what_was_told_when_something_else_is_wanted()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("can we do API testing next");
        Assert.True(Assert.Single(await Stores.AccountsAsync(host)).Level >= 3);
        Assert.Contains("Step 6", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_add_to_what_was_told_before()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        var before = Assert.Single(await Stores.AccountsAsync(host));
        var said = await learner.TypeAsync("Actually, going back to the nightly run, I forgot to say that I wrote down the steps afterwards and the two other teams use them now.");
        Assert.Single(said);
        var after = Assert.Single((await Stores.AccountsAsync(host)).GroupBy(seen => seen.RequirementId)).Last();
        Assert.Equal(before.RequirementId, after.RequirementId);
        Assert.True(after.Level >= before.Level);
    }

    [Fact]
    public async Task Should_take_an_account_that_begins_with_going_back_somewhere_for_an_account()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        var said = await learner.TypeAsync("Going back to the office after lunch on Friday I noticed that the board was red, so I rang the owner, found the broken build and fixed it before four.");
        Assert.DoesNotContain(said, text => text.Contains("told me about", StringComparison.Ordinal) || text.Contains("said about", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_change_a_rating_in_one_sentence()
    {
        var learner = await AtFirstQuestionAsync();
        var said = await learner.TypeAsync("can I change my rating of API testing to 5");
        Assert.Contains("5", said[0], StringComparison.Ordinal);
        Assert.Contains("Step 5", said[^1], StringComparison.Ordinal);
        Assert.Equal(5, Assert.Single((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.SelfRating && seen.Level > 3).Level);
    }

    [Fact]
    public async Task Should_ask_where_an_account_belongs_that_names_nothing_and_take_a_name_that_was_not_offered()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", role: "2");
        var said = await learner.TypeAsync(AboutSomething);
        Assert.Contains("None of these", said[^1], StringComparison.Ordinal);
        var before = (await Stores.AccountsAsync(host)).Count(seen => seen.RequirementId.Contains("api-testing", StringComparison.Ordinal));
        await host.RestartAsync();
        await learner.TypeAsync("none of these, it shows API testing");
        Assert.Equal(before + 1, (await Stores.AccountsAsync(host)).Count(seen => seen.RequirementId.Contains("api-testing", StringComparison.Ordinal)));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtFirstQuestionAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        return learner;
    }
}
