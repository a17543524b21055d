using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>Every adjustment that can apply to this conversation changes it, and the others say that they do not yet.</summary>
public sealed class AdjustmentsTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_say_effort_first_and_the_step_on_every_question()
    {
        var learner = await WithAsync("effort-up-front");
        Assert.Contains(learner.Answered, text => text.Contains("13 ratings", StringComparison.Ordinal) && text.Contains("3 minutes", StringComparison.Ordinal));
        await RateAsync(learner);
        Assert.Contains(learner.Answered, text => text.Contains("3 questions", StringComparison.Ordinal) && text.Contains("minutes", StringComparison.Ordinal));
        Assert.StartsWith("Step 5 of about 7\n\n", Assert.Single(await learner.TypeAsync("Last Tuesday I read the log of the Harrow shop and changed the password.")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_say_it_to_who_did_not_ask()
    {
        var learner = await WithAsync("none");
        Assert.DoesNotContain(learner.Answered, text => text.Contains("13 ratings", StringComparison.Ordinal));
        await RateAsync(learner);
        Assert.DoesNotContain("Step", Assert.Single(await learner.TypeAsync("Last Tuesday I read the log of the Harrow shop and changed the password.")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_recall_what_was_said_on_return_and_before_the_map()
    {
        var learner = await WithAsync("recap");
        await RateAsync(learner);
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        await learner.TypeAsync("stop");
        Assert.Contains(await learner.TypeAsync("hi"), IsRecap);
        Assert.Contains(await learner.TypeAsync("show my heat map"), IsRecap);

        static bool IsRecap(string text) => text.Contains("\n- clear fault reports: “", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_the_result_in_a_sentence_first_and_one_next_action_last()
    {
        var learner = await WithAsync("summary-first, small-wins");
        await RateAsync(learner);
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        var said = (await learner.TypeAsync("show my heat map")).ToList();
        var map = said.FindIndex(text => text.StartsWith("Your skills map", StringComparison.Ordinal));

        Assert.Matches("clear fault reports", said[0]);
        Assert.InRange(map, 1, said.Count - 1);
    }

    [Fact]
    public async Task Should_announce_the_topic_before_every_question_to_who_wants_it_predictable()
    {
        var learner = await WithAsync("predictable", "standard");
        await RateAsync(learner);
        for (var question = 0; question < 5; question++)
        {
            var said = await learner.TypeAsync("skip");
            Assert.Matches("(how you work|the technical side|the tools you use|knowing the field|the rules of the job|what the role asks|what is new)", string.Join(' ', said[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [Fact]
    public async Task Should_say_what_has_no_use_here_yet()
    {
        var learner = await WithAsync("reminders, recap");
        Assert.Contains(learner.Answered, text => text.Contains(": reminders", StringComparison.Ordinal) && !text.Contains("recap", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("none")]
    [InlineData("No, do not store them")]
    public async Task Should_follow_adjustments_that_may_not_be_stored_until_the_conversation_ends(string refusal)
    {
        var learner = await PickedAsync("short-blocks");
        var said = await learner.TypeAsync(refusal);

        Assert.Matches("this conversation|until we are done", said[0]);
        Assert.Equal(1, learner.RatingCount);
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.DoesNotContain("short-blocks", System.Text.Json.JsonSerializer.Serialize((await Stores.SessionAsync(host)).Stack), StringComparison.Ordinal);
        await host.RestartAsync();
        await learner.TypeAsync("3");
        Assert.Equal(1, learner.RatingCount);

        await learner.TypeAsync("map");
        await learner.PressAsync("stop");
        await learner.TypeAsync("hi");
        Assert.Equal(5, learner.RatingCount);
    }

    [Fact]
    public async Task Should_have_nothing_of_what_was_picked_readable_in_the_session_while_it_asks_to_store_it()
    {
        var learner = await PickedAsync("short-blocks");

        Assert.Contains(learner.Answered, text => text.Contains("blocks", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            "blocks", System.Text.Json.JsonSerializer.Serialize(await Stores.SessionAsync(host)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Should_forget_adjustments_that_may_not_be_stored_by_the_next_day()
    {
        var learner = await PickedAsync("short-blocks");
        await learner.TypeAsync("no");
        host.Time.Skip(TimeSpan.FromHours(25));
        await learner.TypeAsync("hi");
        Assert.Equal(5, learner.RatingCount);
    }

    [Fact]
    public async Task Should_keep_the_place_among_the_ratings_when_fewer_are_on_a_card()
    {
        var learner = await PickedAsync("none");
        await learner.TypeAsync("3 3 3 3 3");
        await learner.TypeAsync("adjustments");
        await learner.TypeAsync("few choices");
        Assert.Contains("Step 6 of", (await learner.TypeAsync("yes"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_the_order_of_the_categories_for_who_wants_it_predictable()
    {
        var learner = await WithAsync("predictable", "standard");
        await RateAsync(learner);
        string[] topics = ["how you work", "the technical side", "the tools you use", "knowing the field", "the rules of the job", "what the role asks", "what is new"];
        var reached = 0;
        for (var question = 0; question < 5; question++)
        {
            var said = string.Join(' ', (await learner.TypeAsync("skip"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            var topic = Array.FindIndex(topics, text => said.Contains(text, StringComparison.Ordinal));
            Assert.True(topic < 0 || topic >= reached, said);
            reached = Math.Max(reached, topic);
        }

        Assert.True(reached > 1, "All of it was about one topic.");
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static async Task RateAsync(Learner learner)
    {
        while (learner.RatingCount > 0 && learner.Step == "ratings")
        {
            await learner.TypeAsync(string.Join(' ', Enumerable.Repeat(3, learner.RatingCount)));
        }

        await Journeys.PastPrerequisitesAsync(learner);
    }

    private async Task<Learner> PickedAsync(string switches, string budget = "quick")
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        await learner.TypeAsync("2");
        await learner.TypeAsync(budget);
        await learner.TypeAsync(switches);
        return learner;
    }

    private async Task<Learner> WithAsync(string switches, string budget = "quick")
    {
        var learner = await PickedAsync(switches, budget);
        if (switches != "none")
        {
            await learner.TypeAsync("yes");
        }

        return learner;
    }
}
