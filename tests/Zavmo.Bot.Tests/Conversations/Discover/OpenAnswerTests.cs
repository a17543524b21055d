using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What was told is judged and counted, wherever the conversation goes next and whatever was asked when it was told.</summary>
public sealed class OpenAnswerTests : AsyncCleanup
{
    private const string Browser =
        "In May the browser test automation broke on every second run. I rewrote the login test so that it waited for the page, ran it forty times and had no failure after that.";

    private readonly ChatHost host = new();

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("show my heat map")]
    [InlineData("can I see the map?")]
    public async Task Should_count_what_was_told_when_the_map_is_asked_for_in_a_small_question(string words)
    {
        var learner = await AtProbeAsync();
        await learner.TypeAsync(words);

        Assert.Equal("heat-map", learner.Step);
        Assert.Single(await Stores.AccountsAsync(host));
        Assert.Contains("1 of 15", string.Join(' ', learner.Answered), StringComparison.Ordinal);
        Assert.DoesNotContain("0 of 15", string.Join(' ', learner.Answered), StringComparison.Ordinal);

        // It is not asked about a second time.
        Assert.Contains("Step 6", (await learner.TypeAsync("ask me more"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_count_it_from_the_menu_too()
    {
        var learner = await AtProbeAsync();
        await learner.TypeAsync("menu");
        await learner.TypeAsync("2");
        Assert.Equal("heat-map", learner.Step);
        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Fact]
    public async Task Should_keep_it_when_the_learner_goes_back_to_an_earlier_answer()
    {
        var learner = await AtProbeAsync();
        await learner.TypeAsync("that's all");
        var first = Assert.Single(await Stores.AccountsAsync(host)).RequirementId;
        await learner.TypeAsync(Browser);
        await learner.TypeAsync("back");
        var accounts = await Stores.AccountsAsync(host);
        Assert.Equal(2, accounts.Count);
        Assert.Contains(accounts, told => told.RequirementId == first);
    }

    [Theory]
    [InlineData("I never did stock control")]
    [InlineData("never used SAP, sorry")]
    [InlineData("no, not me")]
    [InlineData("can't say I have")]
    [InlineData("n/a", false)]
    [InlineData("not part of my job", false)]
    public async Task Should_understand_that_there_was_never_a_chance_at_a_question_and_at_a_small_one(string words, bool isNoChance = true)
    {
        var learner = await AtProbeAsync();
        await learner.TypeAsync(words);
        Assert.Empty((await Stores.LearnerAsync(host)).NoChanceYet);
        Assert.Single(await Stores.AccountsAsync(host));

        await learner.TypeAsync(words);
        Assert.Equal(isNoChance ? 1 : 0, (await Stores.LearnerAsync(host)).NoChanceYet.Count);
        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Fact]
    public async Task Should_plan_for_somebody_who_rates_1_and_never_did_it()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", rating: 1, role: "2");
        for (var turn = 0; turn < 12 && learner.Step != "heat-map"; turn++)
        {
            await learner.TypeAsync(turn % 2 == 0 ? "I never did that" : "I don't know");
        }

        Assert.Equal("heat-map", learner.Step);
        await learner.TypeAsync("plan my learning");
        Assert.StartsWith("plan", learner.Step, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("yes lower it", 1)]
    [InlineData("Yes, lower its weight", 1)]
    [InlineData("we are a hospital supplier, we never touch that", 1)]
    [InlineData("2", 0)]
    [InlineData("no, leave it in", 0)]
    [InlineData("We never skip it: every bug has one from me.", 0)]
    [InlineData("I don't know, sometimes I do it", 0)]
    [InlineData("We don't have many, I write all of them", 0)]
    [InlineData("They never get fixed without one, I write them all", 0)]
    [InlineData("First, I should say we have a fault board, but I do write there", 0)]
    public async Task Should_take_in_words_or_numbers_whether_something_is_part_of_the_job(string text, int lowered)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync("that's not part of my job");
        await learner.TypeAsync(text);
        Assert.Equal(lowered, (await Stores.LearnerAsync(host)).NotPartOfRole.Count);
    }

    [Fact]
    public async Task Should_take_an_account_where_it_asked_whether_something_is_part_of_the_job()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync("that's not part of my job");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        Assert.Single(await Stores.AccountsAsync(host));
        Assert.Empty((await Stores.LearnerAsync(host)).NotPartOfRole);
    }

    [Theory]
    [InlineData("ratings")]
    [InlineData("prerequisites")]
    [InlineData("heat-map")]
    public async Task Should_credit_an_account_that_is_told_where_something_else_was_asked(string step)
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "2", "quick", "none" })
        {
            await learner.TypeAsync(line);
        }

        while (learner.Step == "ratings" && step != "ratings")
        {
            await learner.TypeAsync(string.Join(' ', Enumerable.Repeat(3, learner.RatingCount)));
        }

        if (step == "heat-map")
        {
            await learner.TypeAsync("show my heat map");
        }

        Assert.Equal(step, learner.Step);
        var said = await learner.TypeAsync(Browser);
        Assert.Contains("browser test automation", said[0], StringComparison.OrdinalIgnoreCase);
        Assert.Single(await Stores.AccountsAsync(host));
        Assert.Equal(step, learner.Step);
    }

    [Fact]
    public async Task Should_ask_what_an_account_is_about_where_its_words_do_not_tell_and_lose_nothing_of_it()
    {
        const string account = "Well last Monday night Mr Hughes in room 4 would not settle, he kept asking for his wife who died. I sat with him and made him a tea and got his photo album out, because telling him she is dead only upsets him again. He was asleep by two.";
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "2", "quick", "none" })
        {
            await learner.TypeAsync(line);
        }

        var said = await learner.TypeAsync(account);
        Assert.Contains("None of these", said[^1], StringComparison.Ordinal);
        await host.RestartAsync();
        await learner.TypeAsync("1");
        Assert.Equal("ratings", learner.Step);
        Assert.True(learner.RatingCount > 0);
        Assert.True((await Stores.AccountsAsync(host)).Count <= 1);

        await learner.TypeAsync(account.Replace("Monday", "Friday", StringComparison.Ordinal));
        await learner.TypeAsync("3 3 3 3 3");
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count(seen => seen.Kind == Zavmo.Learning.Discover.ObservationKind.SelfRating));
    }

    [Theory]
    [InlineData("I'd give myself a 3 on most of these, and a bit less on the last one I think really")]
    [InlineData("I would like to see what this looks like on my phone before I answer any of these here")]
    public async Task Should_credit_nothing_that_is_no_account(string words)
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "2", "quick", "none" })
        {
            await learner.TypeAsync(line);
        }

        await learner.TypeAsync(words);
        Assert.Empty(await Stores.AccountsAsync(host));
    }

    private async Task<Learner> AtProbeAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        Assert.Empty(await Stores.AccountsAsync(host));
        return learner;
    }
}
