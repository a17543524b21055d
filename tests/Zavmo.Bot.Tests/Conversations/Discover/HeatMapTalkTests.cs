using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What is said around the map: where own rating and account differ, and that it is early.</summary>
public sealed class HeatMapTalkTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_say_once_where_a_rating_is_far_above_what_was_shown_and_what_was_missing()
    {
        var learner = await ToldAsync(5, "Last Tuesday my lead showed me how to read the log of the Harrow shop, and I did the first part with her help.");
        var said = await learner.TypeAsync("show my heat map");

        Assert.Single(said, IsComparison);
        Assert.DoesNotContain(await learner.TypeAsync("show my heat map"), IsComparison);

        static bool IsComparison(string text) => text.Contains("clear fault reports", StringComparison.Ordinal) && text.Contains('5')
            && (text.Contains("could not see ", StringComparison.Ordinal) || text.Contains("missing is ", StringComparison.Ordinal) || text.Contains("left out ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_say_where_a_rating_is_far_below_and_quote_the_reason()
    {
        var learner = await ToldAsync(1, Journeys.OrdinaryAccount);
        var said = await learner.TypeAsync("show my heat map");

        Assert.Single(said, text => text.Contains("clear fault reports", StringComparison.Ordinal) && text.Contains('“') && text.Contains('1'));
    }

    [Fact]
    public async Task Should_say_nothing_of_the_kind_where_both_agree()
    {
        var learner = await ToldAsync(3, Journeys.OrdinaryAccount);
        Assert.Equal(2, (await learner.TypeAsync("show my heat map")).Count);
    }

    [Fact]
    public async Task Should_say_that_the_map_is_early_when_questions_are_left()
    {
        var learner = await ToldAsync(3, Journeys.OrdinaryAccount);
        Assert.Matches("so far|as it stands|how far it goes", (await learner.TypeAsync("show my heat map"))[0]);
    }

    [Fact]
    public async Task Should_not_print_the_map_again_for_words_it_does_not_know()
    {
        var learner = await ToldAsync(3, Journeys.OrdinaryAccount);
        await learner.TypeAsync("show my heat map");
        Assert.DoesNotContain("Your skills map", Assert.Single(await learner.TypeAsync("thanks a lot for that")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clear fault reports")]
    [InlineData("show my words on clear fault reports")]
    [InlineData("why is clear fault reports so high")]
    public async Task Should_say_what_a_line_of_the_map_rests_on(string words)
    {
        var learner = await ToldAsync(3, Journeys.OrdinaryAccount);
        await learner.TypeAsync("show my heat map");

        Assert.Contains("“", Assert.Single(await learner.TypeAsync(words)), StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
    }

    [Fact]
    public async Task Should_ask_about_a_line_of_the_map_that_is_named()
    {
        var learner = await ToldAsync(3, Journeys.OrdinaryAccount);
        await learner.TypeAsync("show my heat map");
        Assert.Contains("SQL", (await learner.TypeAsync("ask me about SQL"))[^1], StringComparison.Ordinal);
        await learner.TypeAsync("skip");

        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == Zavmo.Learning.Discover.ObservationKind.Account && seen.RequirementId.Contains("sql", StringComparison.Ordinal));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> ToldAsync(int rating, string account)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", rating, role: "2");
        await learner.TypeAsync(account);
        await learner.TypeAsync("that's all");
        return learner;
    }
}
