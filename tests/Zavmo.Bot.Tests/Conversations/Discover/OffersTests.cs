using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>The menu, changing an answer, a break, deleting, and stopping in distress: in words and by buttons, the place kept.</summary>
public sealed class OffersTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Theory]
    [InlineData("keep")]
    [InlineData("no")]
    [InlineData("hmm, wait a moment")]
    [InlineData("2")]
    public async Task Should_delete_nothing_without_a_clear_yes(string answer)
    {
        var learner = await AtAccountsAsync();
        Assert.Contains("adjustments", Assert.Single(await learner.TypeAsync("delete my data")), StringComparison.Ordinal);
        var said = await learner.TypeAsync(answer);

        Assert.NotEmpty((await DocumentAsync()).Observations);
        Assert.Contains("Step 5", said[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes, delete")]
    [InlineData("yes")]
    [InlineData("delete my data")]
    [InlineData("1")]
    public async Task Should_delete_everything_on_a_clear_yes(string answer)
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("delete my data");
        Assert.NotEmpty((await DocumentAsync()).Observations);
        await learner.TypeAsync(answer);

        var left = await DocumentAsync();
        Assert.Empty(left.Observations);
        Assert.Null(left.Consent);
        Assert.Null(left.RoleId);
    }

    [Fact]
    public async Task Should_delete_by_button_too()
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("delete my data");
        await learner.PressAsync("delete:yes");
        Assert.Empty((await DocumentAsync()).Observations);
    }

    [Fact]
    public async Task Should_take_a_typed_choice_of_the_menu_and_keep_the_place()
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("menu");
        Assert.Contains("Step 5", (await learner.TypeAsync("carry on"))[^1], StringComparison.Ordinal);
        await learner.TypeAsync("menu");
        Assert.Contains("Your skills map", (await learner.TypeAsync("2"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_change_the_account_that_was_named_and_say_so()
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("Last Tuesday we had a fault in the Harrow shop.");
        await learner.TypeAsync("that's all");
        var before = (await DocumentAsync()).Observations.Single(seen => seen.Kind == ObservationKind.Account);
        Assert.Contains("Clear fault reports", Assert.Single(await learner.TypeAsync("can I change my answer?")), StringComparison.Ordinal);
        await learner.TypeAsync("clear fault reports");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        var said = await learner.TypeAsync("that's all");

        var after = (await DocumentAsync()).Observations.Single(seen => seen.Kind == ObservationKind.Account && seen.RequirementId == before.RequirementId);
        Assert.True(after.Level > before.Level, $"{after.Level} after {before.Level}");
        Assert.Matches("(?i)new answer", said[0]);
    }

    [Theory]
    [InlineData("my ratings", 0, "API testing")]
    [InlineData("the blue one", 0, "Which")]
    [InlineData("leave it", 0, "Step 5")]
    public async Task Should_take_no_slip_at_a_choice_for_an_answer(string typed, int accounts, string said)
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("change my answer");
        Assert.Contains(said, (await learner.TypeAsync(typed))[^1], StringComparison.Ordinal);
        Assert.Equal(accounts, (await DocumentAsync()).Observations.Count(seen => seen.Kind == ObservationKind.Account));
    }

    [Fact]
    public async Task Should_keep_the_first_answer_when_the_new_one_is_skipped()
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        var before = (await DocumentAsync()).Observations.Single(seen => seen.Kind == ObservationKind.Account);
        await learner.TypeAsync("change my answer");
        await learner.TypeAsync("2");
        var said = await learner.TypeAsync("skip");

        Assert.Equal(before.Level, (await DocumentAsync()).Observations.Single(seen => seen.Kind == ObservationKind.Account).Level);
        Assert.DoesNotContain("not asked", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_which_rating_was_changed()
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("can I change my answer?");
        await learner.TypeAsync("my own ratings");
        await learner.TypeAsync("giving bad news");
        var said = await learner.TypeAsync("5");
        Assert.Contains("iving bad news", said[0], StringComparison.Ordinal);
        Assert.Contains("5", said[0], StringComparison.Ordinal);
        Assert.Contains("Step 5", said[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", "Step ")]
    [InlineData("let's carry on", "Step ")]
    [InlineData("break", "thing is lost|kept")]
    [InlineData("no thanks", "thing is lost|kept")]
    public async Task Should_offer_a_break_halfway_through_a_standard_assessment(string answer, string next)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "standard", role: "2");
        string[] accounts =
        [
            Journeys.OrdinaryAccount,
            "On Thursday a customer wrote that her invoice was wrong. I compared it with the order, saw the old tax rate, corrected the table and sent her a new one.",
            "In May the till froze on refunds. I recorded the traffic for two days, found two refunds with one number, and had the counter locked.",
        ];
        foreach (var account in accounts)
        {
            await learner.TypeAsync(account);
            for (var probe = 0; probe < 4 && !learner.Answered[^1].Contains("Step ", StringComparison.Ordinal) && !learner.Answered[^1].Contains("Take a break", StringComparison.Ordinal); probe++)
            {
                await learner.TypeAsync("that's all");
            }

            if (learner.Answered.Count > 1 && learner.Answered[^1].Contains("ep 4", StringComparison.Ordinal))
            {
                await learner.TypeAsync("skip");
            }
        }

        for (var question = 0; question < 6 && !learner.Answered[^1].Contains("Take a break", StringComparison.Ordinal); question++)
        {
            await learner.TypeAsync("On Tuesday in week " + question + " I wrote the list, rang the shop and mended the label before ten.");
            await learner.TypeAsync("that's all");
        }

        Assert.Contains("Take a break", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Matches(next, (await learner.TypeAsync(answer))[^1]);
    }

    [Fact]
    public async Task Should_leave_the_questions_where_they_are_in_distress_until_the_learner_carries_on()
    {
        var learner = await AtAccountsAsync();
        Assert.Contains("HR", Assert.Single(await learner.TypeAsync("my colleague is harassing me")), StringComparison.Ordinal);
        var more = Assert.Single(await learner.TypeAsync("It has been going on for months and nobody in the team says anything about it."));
        Assert.DoesNotContain("Step ", more, StringComparison.Ordinal);
        Assert.DoesNotContain("?", more, StringComparison.Ordinal);
        Assert.Contains("Step 5", (await learner.TypeAsync("carry on"))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("You are useless. I hate this job and my manager shouts at me every day")]
    [InlineData("my boss touches me and I don't know what to do")]
    public async Task Should_never_send_to_the_manager_who_may_be_the_trouble(string text)
    {
        var learner = await AtAccountsAsync();
        foreach (var line in new[] { text, "stop", "I just do not know", "stop" })
        {
            var said = Assert.Single(await learner.TypeAsync(line));
            Assert.DoesNotContain("manager", said, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("HR", said, StringComparison.Ordinal);
            Assert.Contains("999", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Should_take_an_answer_that_comes_straight_after_a_pause()
    {
        var learner = await AtAccountsAsync();
        await learner.TypeAsync("stop");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        Assert.Single((await DocumentAsync()).Observations, seen => seen.Kind == ObservationKind.Account);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtAccountsAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        return learner;
    }

    private async Task<LearnerDocument> DocumentAsync()
    {
        var entry = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None);
        return (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(entry.Key, CancellationToken.None))!.Document;
    }
}
