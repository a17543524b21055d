using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>A moment to think, the question once more, and a step back: none of them costs the question.</summary>
public sealed class MomentsInPlaceTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Theory]
    [InlineData("give me a minute")]
    [InlineData("hang on a sec")]
    [InlineData("let me think")]
    public async Task Should_wait_and_take_the_account_that_comes_then(string words)
    {
        var learner = await AtQuestionAsync();
        Assert.DoesNotContain("?", Assert.Single(await learner.TypeAsync(words)), StringComparison.Ordinal);
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");

        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Theory]
    [InlineData("what was the question")]
    [InlineData("sorry what was the question again")]
    [InlineData("can you repeat that please")]
    public async Task Should_ask_the_open_question_once_more(string words)
    {
        var learner = await AtQuestionAsync();
        var question = learner.Answered[^1];
        Assert.Equal(LastLine(question), LastLine((await learner.TypeAsync(words))[^1]));
        Assert.Equal(LastLine(question), LastLine((await learner.TypeAsync(words))[^1]));

        static string LastLine(string text) => text.Split('?')[0].Split('\n')[^1];
    }

    [Fact]
    public async Task Should_go_back_to_the_question_that_was_skipped()
    {
        var learner = await AtQuestionAsync();
        await learner.TypeAsync("skip");
        await learner.TypeAsync("back");
        Assert.Equal("accounts", learner.Step);
        Assert.Contains("Step 5", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Contains("fault reports", learner.Answered[^1], StringComparison.Ordinal);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtQuestionAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        return learner;
    }
}
