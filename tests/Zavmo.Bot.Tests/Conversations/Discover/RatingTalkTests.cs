using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What can be said at the ratings, and how one of them is changed.</summary>
public sealed class RatingTalkTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_change_the_one_rating_that_was_picked_and_return_to_the_question()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        var before = (await Stores.LearnerAsync(host)).Observations;
        await learner.TypeAsync("change my answer");
        Assert.Contains("SQL", (await learner.TypeAsync("my own ratings"))[^1], StringComparison.Ordinal);
        await learner.TypeAsync("sql");
        Assert.Equal(1, learner.RatingCount);
        Assert.Contains("Step 5", (await learner.TypeAsync("5"))[^1], StringComparison.Ordinal);

        var after = (await Stores.LearnerAsync(host)).Observations;
        Assert.Equal(before.Count, after.Count);
        Assert.Equal(5, Assert.Single(after, seen => seen.Level != 3).Level);
    }

    [Fact]
    public async Task Should_return_to_the_map_after_a_rating_was_changed_there()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", role: "2");
        await learner.TypeAsync("change my answer");
        await learner.PressAsync("change:ratings");
        await learner.TypeAsync("API testing");
        var said = await learner.TypeAsync("4");
        Assert.Contains(said, text => text.Contains("API testing", StringComparison.Ordinal) && text.Contains('4'));
        Assert.Contains("Your skills map", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_nothing_untrue_of_ratings_that_were_kept()
    {
        var learner = await AtRatingsAsync();
        await learner.TypeAsync("3 3 3 3 3");
        await learner.TypeAsync("back");
        Assert.DoesNotContain(await learner.TypeAsync("5"), text => text.Contains("of 5", StringComparison.Ordinal) || text.Contains("not rated", StringComparison.Ordinal));
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count);
    }

    [Fact]
    public async Task Should_not_take_an_empty_card_for_an_answer()
    {
        var learner = await AtRatingsAsync();
        Assert.DoesNotContain("Step 2", Assert.Single(await learner.RateAsync()), StringComparison.Ordinal);
        Assert.Contains("Step 2", (await learner.TypeAsync("3 3 3 3 3"))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not part of my job", "dash")]
    [InlineData("never had the chance", "1")]
    [InlineData("is this scored?", "test|marks|score")]
    [InlineData("I answered that already", "four")]
    public async Task Should_answer_what_is_asked_back_and_stay(string words, string answer)
    {
        var learner = await AtRatingsAsync();
        await learner.TypeAsync("3");
        await learner.TypeAsync("back");
        var said = Assert.Single(await learner.TypeAsync(words));
        Assert.Matches(answer, said);
        Assert.DoesNotContain("fit the five", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("show me my map")]
    [InlineData("how am I doing")]
    public async Task Should_show_the_map_at_any_point_and_come_back_to_the_ratings(string words)
    {
        var learner = await AtRatingsAsync();
        await learner.TypeAsync("3 3 3 3 3");
        Assert.Contains("Your skills map", (await learner.TypeAsync(words))[^1], StringComparison.Ordinal);
        Assert.Contains("Step 2", (await learner.TypeAsync("carry on"))[^1], StringComparison.Ordinal);
        await learner.TypeAsync(words);
        Assert.Contains("Step 2", (await learner.PressAsync("add-account"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_do_what_is_asked_after_a_stop()
    {
        var learner = await AtRatingsAsync();
        await learner.TypeAsync("stop");
        Assert.Contains("Yes, delete it all", (await learner.TypeAsync("delete my data"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_neither_repeat_map_nor_summary_for_thanks_after_the_end()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick");
        await learner.PressAsync("stop");
        Assert.DoesNotContain("Your skills map", Assert.Single(await learner.TypeAsync("Thanks")), StringComparison.Ordinal);
        Assert.Contains("Your skills map", (await learner.TypeAsync("hi"))[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(learner.Answered, text => text.Contains("about 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_show_what_was_said_from_the_map_and_from_a_question()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        var said = await learner.TypeAsync("show what I said");
        Assert.Contains("found the expired password", said[0], StringComparison.Ordinal);
        Assert.Contains("Step 6", said[^1], StringComparison.Ordinal);
        await learner.TypeAsync("map");
        Assert.Contains("found the expired password", Assert.Single(await learner.TypeAsync("show what I said")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_the_session_small_through_a_full_assessment_with_long_accounts()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "full", role: "2");
        for (var question = 0; question < 15 && learner.Step != "heat-map"; question++)
        {
            var account = string.Join(' ', Enumerable.Range(0, 60).Select(word =>
                FormattableString.Invariant($"On day {question}{word} I measured valve {word * 7} in hall {question}, wrote it down and replaced seal {word + question}.")));
            await learner.TypeAsync(account);
            await learner.TypeAsync("that's all");
            await learner.TypeAsync("carry on");
        }

        var size = System.Text.Json.JsonSerializer.Serialize(await Stores.SessionAsync(host)).Length;
        Assert.InRange(size, 1000, 32 * 1024);
        Assert.Contains(await Stores.AccountsAsync(host), seen => seen.Kind == ObservationKind.Account);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtRatingsAsync()
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        await learner.TypeAsync("2");
        await learner.TypeAsync("quick");
        await learner.TypeAsync("none");
        return learner;
    }
}
