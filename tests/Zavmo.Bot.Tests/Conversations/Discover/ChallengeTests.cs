using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>"Why 2?" and "that's too low": the words behind a level, the reason that is kept, one more question, and then a witness.</summary>
public sealed class ChallengeTests : AsyncCleanup
{
    private const string Thin = "Last week I tested the till with Maria, she told me what to click and I followed her steps.";

    private const string Strong =
        "In March the checkout dropped one order in two hundred, and nobody could repeat it. I recorded the traffic for two days, since the log showed nothing, "
        + "and found two orders with the same number. Locking the counter cost us an evening. The loss went to nothing; I looked at the till every morning for a month. "
        + "The other two teams record the same way now.";

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_say_what_a_level_rests_on_and_keep_the_place()
    {
        var learner = await AtMapAsync();
        var said = await learner.TypeAsync("why 2?");
        Assert.Contains("with Maria", Assert.Single(said), StringComparison.Ordinal);
        Assert.Contains("without help", said[0], StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
        Assert.Empty((await Stores.LearnerAsync(host)).Challenges);
    }

    [Fact]
    public async Task Should_ask_for_the_reason_keep_it_ask_once_more_and_let_the_better_account_count()
    {
        var learner = await AtMapAsync();
        Assert.EndsWith("?", Assert.Single(await learner.TypeAsync("that's too low")), StringComparison.Ordinal);
        await host.RestartAsync();
        var said = await learner.TypeAsync("nobody else here tests the till alone");
        Assert.Matches("reason|word for word", said[0]);
        Assert.Equal("accounts", learner.Step);
        await host.RestartAsync();
        await learner.TypeAsync(Strong);
        await EndAsync(learner);

        var document = await Stores.LearnerAsync(host);
        var (id, challenge) = Assert.Single(document.Challenges);
        Assert.Equal("nobody else here tests the till alone", challenge.Reason);
        var told = Assert.Single(document.Observations, seen => seen.RequirementId == id && seen.Kind == ObservationKind.Account);
        Assert.True(told.Level >= 4);
        Assert.Equal($"b/{id}/again", told.ItemId);
    }

    [Theory]
    [InlineData("clear fault reports is a 5")]
    [InlineData("I'm better than that at fault reports")]
    [InlineData("that's not right")]
    [InlineData("fault reports is too low")]
    [InlineData("you got fault reports wrong")]
    public async Task Should_take_a_correction_at_the_map_for_a_level_that_is_seen_differently(string words)
    {
        var learner = await AtMapAsync();
        Assert.EndsWith("?", Assert.Single(await learner.TypeAsync(words)), StringComparison.Ordinal);
        await learner.TypeAsync("I write them for the whole team");
        Assert.Equal("I write them for the whole team", Assert.Single((await Stores.LearnerAsync(host)).Challenges).Value.Reason);
        Assert.Equal("accounts", learner.Step);
    }

    [Fact]
    public async Task Should_change_the_own_rating_where_nothing_was_judged()
    {
        var learner = await AtMapAsync();
        await learner.TypeAsync("SQL is 5");
        var document = await Stores.LearnerAsync(host);
        Assert.Equal(5, document.Observations.Last(seen => seen.Kind == ObservationKind.SelfRating && seen.RequirementId.Contains("sql", StringComparison.Ordinal)).Level);
        Assert.Empty(document.Challenges);
        Assert.Equal("heat-map", learner.Step);
    }

    [Theory]
    [InlineData("dinner is at 5")]
    [InlineData("that's right")]
    public async Task Should_leave_alone_what_is_about_no_level(string words)
    {
        var learner = await AtMapAsync();
        await learner.TypeAsync(words);
        var document = await Stores.LearnerAsync(host);
        Assert.Empty(document.Challenges);
        Assert.Equal("heat-map", learner.Step);
    }

    [Fact]
    public async Task Should_take_nothing_away_with_a_thinner_answer_and_name_a_witness_when_it_is_challenged_again()
    {
        var learner = await AtMapAsync();
        await learner.TypeAsync("I don't agree, I test it alone on most days");
        Assert.Equal("accounts", learner.Step);
        var before = Assert.Single(await Stores.AccountsAsync(host)).Level;
        var said = await learner.TypeAsync("Quality is everybody's job, and people should always think about the customer before they change anything at all.");
        for (var turn = 0; turn < 3 && learner.Step != "heat-map"; turn++)
        {
            said = await learner.TypeAsync(turn == 0 ? "People ought to think about the customer first, in every team and in every company there is." : "that's all");
        }

        Assert.True(Assert.Single(await Stores.AccountsAsync(host)).Level >= before);

        await learner.TypeAsync("too low");
        said = await learner.TypeAsync("because I still do it alone");
        Assert.Contains("witness", Assert.Single(said), StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
        Assert.Equal("because I still do it alone", Assert.Single((await Stores.LearnerAsync(host)).Challenges).Value.Reason);

        var quotes = string.Join(' ', (await learner.TypeAsync("show what I said"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("You see it differently: \u201Cbecause I still do it alone\u201D", quotes, StringComparison.Ordinal);
        Assert.Contains("you see it differently", string.Join(' ', (await learner.TypeAsync("map"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never mind")]
    [InlineData("skip")]
    public async Task Should_leave_it_when_they_think_better_of_it(string text)
    {
        var learner = await AtMapAsync();
        await learner.TypeAsync("too low");
        await learner.TypeAsync(text);
        Assert.Empty((await Stores.LearnerAsync(host)).Challenges);
        Assert.Equal("heat-map", learner.Step);
        Assert.Contains("Your skills map", (await learner.TypeAsync("map"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_hear_it_after_a_reaction_and_say_where_nothing_was_asked()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync(Thin);
        await EndAsync(learner, "Step 6");
        Assert.Contains("with Maria", (await learner.TypeAsync("why so low?"))[0], StringComparison.Ordinal);
        Assert.Contains("Step 6", learner.Answered[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("about 2", (await learner.TypeAsync("why 3 on GDPR?"))[0], StringComparison.Ordinal);
        Assert.Contains("Step 6", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("that rating for clear fault reports is wrong, I built the whole process last year")]
    [InlineData("the 3.0 for clear fault reports is too low, I write them for everybody")]
    public async Task Should_ask_once_more_and_move_nothing_for_a_claim(string claim)
    {
        var learner = await AtMapAsync();
        var before = Assert.Single(await Stores.AccountsAsync(host)).Level;
        await learner.TypeAsync(claim);
        Assert.Equal("accounts", learner.Step);
        Assert.Equal(before, Assert.Single(await Stores.AccountsAsync(host)).Level);
        Assert.Single((await Stores.LearnerAsync(host)).Challenges);
    }

    [Theory]
    [InlineData("that's wrong, clear fault reports is too high, I never used them")]
    [InlineData("clear fault reports is wrong, I've never done it")]
    public async Task Should_take_their_word_that_they_can_do_less(string words)
    {
        var learner = await AtMapAsync(Strong);
        Assert.True(Assert.Single(await Stores.AccountsAsync(host)).Level >= 4);
        var said = await learner.TypeAsync(words);
        Assert.Matches("your word|too high|that counts", Assert.Single(said));
        var document = await Stores.LearnerAsync(host);
        Assert.Equal(1, Assert.Single(document.Observations, seen => seen.Kind == ObservationKind.Account).Level);
        Assert.Empty(document.Challenges);
        Assert.Equal("heat-map", learner.Step);
        var quotes = string.Join(' ', (await learner.TypeAsync("show what I said"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(words[^9..], quotes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_hear_a_challenge_beside_a_small_question_and_keep_that_open()
    {
        var learner = await AtMapAsync();
        await learner.TypeAsync("clear fault reports is too low because I do it alone");
        await learner.TypeAsync("In May a parcel label was wrong. I rang the shop and changed the label.");
        Assert.DoesNotContain("Step", learner.Answered[^1], StringComparison.Ordinal);
        var said = await learner.TypeAsync("clear fault reports should be higher");
        Assert.EndsWith("?", said[^1], StringComparison.Ordinal);
        said = await learner.TypeAsync("because I do it every day on my own");
        Assert.Contains("witness", string.Join(' ', said), StringComparison.Ordinal);
        Assert.Equal("because I do it every day on my own", Assert.Single((await Stores.LearnerAsync(host)).Challenges).Value.Reason);
    }

    [Fact]
    public async Task Should_say_how_far_a_level_may_be_off()
    {
        var learner = await AtMapAsync();
        Assert.Matches(@"\d\.\d.*\d\.\d", Assert.Single(await learner.TypeAsync("how sure are you about clear fault reports?")));
        Assert.Contains("with Maria", Assert.Single(await learner.TypeAsync("what did I say about fault reports?")), StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
    }

    [Fact]
    public async Task Should_take_an_account_in_which_somebody_disagreed_for_an_account()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync("I disagreed with the vendor last May about the limit. I rang them, showed the log and had it raised to 40.");
        await learner.TypeAsync("that's all");
        Assert.Single(await Stores.AccountsAsync(host));
        Assert.Empty((await Stores.LearnerAsync(host)).Challenges);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static async Task EndAsync(Learner learner, string until = "Your skills map")
    {
        for (var turn = 0; turn < 5 && !learner.Answered[^1].Contains(until, StringComparison.Ordinal); turn++)
        {
            await learner.TypeAsync(turn == 0 ? "that's all" : "skip");
        }
    }

    // One thin account, and the rest left out.
    private async Task<Learner> AtMapAsync(string account = Thin)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync(account);
        for (var turn = 0; turn < 10 && learner.Step != "heat-map"; turn++)
        {
            await learner.TypeAsync(turn == 0 ? "that's all" : "skip");
        }

        Assert.Equal("heat-map", learner.Step);
        Assert.Single(await Stores.AccountsAsync(host));
        return learner;
    }
}
