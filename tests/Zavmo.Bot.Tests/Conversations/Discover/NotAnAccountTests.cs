using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>A line that is no account is asked about kindly and then left; it never becomes a judgement, and never replaces one.</summary>
public sealed class NotAnAccountTests : AsyncCleanup
{
    private const string Strong =
        "In March the checkout dropped one order in two hundred, and nobody could repeat it. I recorded the traffic for two days, since the log showed nothing, "
        + "and found two orders with the same number. Locking the counter cost us an evening. The loss went to nothing; I looked at the till every morning for a month. "
        + "The other two teams record the same way now.";

    private readonly ChatHost host = new();

    [Theory]
    [InlineData("lol", "cool story bro")]
    [InlineData("thanks", "ok")]
    [InlineData("my cat did it", "ask my cat")]
    [InlineData("I dont know", "no idea")]
    [InlineData("blub", "yes")]
    [InlineData("who are you", "fuck off")]
    public async Task Should_judge_nothing_from_two_lines_that_tell_nothing(string first, string second)
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(first);
        await learner.TypeAsync(second);
        Assert.Empty(await Stores.AccountsAsync(host));
    }

    [Theory]
    [InlineData("I don't use it on my own yet, I mostly watch")]
    [InlineData("I have not done it by myself so far")]
    [InlineData("So far I only shadow my colleague")]
    public async Task Should_take_an_honest_low_answer_for_no_chance_yet_and_ask_what_they_would_do(string text)
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(text);
        Assert.Single((await Stores.LearnerAsync(host)).NoChanceYet);
        Assert.Empty(await Stores.AccountsAsync(host));
    }

    [Fact]
    public async Task Should_pass_over_to_the_next_question_and_say_that_nothing_was_judged()
    {
        var learner = await AtFirstQuestionAsync();
        Assert.Contains("Step 5", (await learner.TypeAsync("haha"))[^1], StringComparison.Ordinal);
        var said = await learner.TypeAsync("my cat did it");
        Assert.Matches("not judged|neither good nor bad|no estimate", said[0]);
        Assert.Contains("Step 6", said[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Last Saturday I baked a lemon cake for my neighbour. I used honey instead of sugar because she is diabetic, and she ate three pieces.",
        "On Sunday I painted our bedroom with my brother and hung the curtains. My mother came for cake and her dog slept on the sofa.", "something else|cannot see")]
    public async Task Should_leave_open_what_was_twice_about_something_else(string first, string second, string reason)
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(first);
        var said = await learner.TypeAsync(second);
        Assert.Empty(await Stores.AccountsAsync(host));
        Assert.Matches(reason, said[0]);
        Assert.Contains("not asked yet", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_leave_open_what_was_copied_twice()
    {
        var learner = await AtFirstQuestionAsync();
        var example = (await learner.TypeAsync("give me an example"))[0];
        await learner.TypeAsync(example);
        var said = await learner.TypeAsync(example);
        Assert.Empty(await Stores.AccountsAsync(host));
        Assert.Contains("not asked yet", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_stay_where_it_is_for_questions_insults_and_empty_messages()
    {
        var learner = await AtFirstQuestionAsync();
        foreach (var line in new[] { "fuck off", "   ", "", "is this scored?", "this is stupid" })
        {
            Assert.DoesNotContain("Step ", Assert.Single(await learner.TypeAsync(line)), StringComparison.Ordinal);
        }

        await learner.TypeAsync(Strong);
        await learner.TypeAsync("that's all");
        Assert.True(Assert.Single(await Stores.AccountsAsync(host)).Level >= 4);
    }

    [Theory]
    [InlineData("show what I said")]
    [InlineData("what is next")]
    [InlineData("thanks")]
    [InlineData("lol")]
    [InlineData("I don't know")]
    [InlineData("how am I doing")]
    public async Task Should_keep_a_good_account_whatever_is_said_in_place_of_a_new_one(string line)
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(Strong);
        await learner.TypeAsync("that's all");
        var before = Assert.Single(await Stores.AccountsAsync(host));
        await learner.TypeAsync("back");
        await learner.TypeAsync(line);
        await learner.TypeAsync(line);
        Assert.Equal(before.Level, (await Stores.AccountsAsync(host)).Single(seen => seen.RequirementId == before.RequirementId).Level);
    }

    [Theory]
    [InlineData("Why do you ask about testing when it's my job to sit in front of this machine all day long?")]
    [InlineData("That was not the question, you asked me about the other thing!")]
    [InlineData("You did not listen to a word I said")]
    public async Task Should_leave_the_question_open_where_it_was_spoken_to_and_nothing_was_told(string text)
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(text);
        await learner.TypeAsync(text);
        Assert.Empty(await Stores.AccountsAsync(host));
        await learner.TypeAsync(Strong);
        await learner.TypeAsync("that's all");
        Assert.True(Assert.Single(await Stores.AccountsAsync(host)).Level >= 4);
    }

    [Fact]
    public async Task Should_judge_an_account_without_the_question_at_its_end()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(Strong + " Is that what you wanted?");
        await learner.TypeAsync("that's all");
        Assert.True(Assert.Single(await Stores.AccountsAsync(host)).Level >= 4);
    }

    [Fact]
    public async Task Should_answer_a_question_at_the_end_of_an_account_and_take_the_account()
    {
        var learner = await AtFirstQuestionAsync();
        var said = await learner.TypeAsync(Strong + " Who sees this?");
        Assert.Contains("anager", said[0], StringComparison.Ordinal);
        await learner.TypeAsync("that's all");
        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Fact]
    public async Task Should_still_judge_an_opinion_of_some_length_as_no_account()
    {
        var learner = await AtFirstQuestionAsync();
        const string opinion = "Stakeholders are the key to success and everybody should always communicate with each other in an open and honest way.";
        await learner.TypeAsync(opinion);
        await learner.TypeAsync(opinion);
        Assert.Equal(1, Assert.Single(await Stores.AccountsAsync(host)).Level);
    }

    [Fact]
    public async Task Should_judge_what_was_told_when_only_the_small_question_is_skipped()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync(Strong);
        await learner.TypeAsync("skip");
        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Theory]
    [InlineData("quick", 3)]
    [InlineData("standard", 6)]
    public async Task Should_use_up_a_question_with_every_skip(string budget, int questions)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, budget);
        var skips = 0;
        for (; learner.Step != "heat-map" && skips < 40; skips++)
        {
            Assert.Contains($"of about {questions + 4}", learner.Answered[^1], StringComparison.Ordinal);
            await learner.TypeAsync("skip");
        }

        Assert.Equal(questions, skips);
    }

    [Fact]
    public async Task Should_offer_the_map_after_some_skips_where_there_is_no_budget()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "full");
        await learner.TypeAsync("skip");
        await learner.TypeAsync("skip");
        Assert.Contains("Show my heat map", (await learner.TypeAsync("skip"))[^1], StringComparison.Ordinal);
        Assert.Contains("Step ", (await learner.TypeAsync("carry on"))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("that's all", true)]
    [InlineData("1", true)]
    [InlineData("skip", false)]
    [InlineData("2", false)]
    public async Task Should_ask_what_was_meant_when_nothing_more_is_said_to_a_new_question(string answer, bool map)
    {
        var learner = await AtFirstQuestionAsync();
        Assert.Contains("Show my heat map", Assert.Single(await learner.TypeAsync("nothing more")), StringComparison.Ordinal);
        Assert.Equal(map, (await learner.TypeAsync(answer))[^1].Contains("Your skills map", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_take_an_account_where_it_asked_whether_to_end()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync("that is all");
        await learner.TypeAsync(Strong);
        await learner.TypeAsync("that's all");
        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Fact]
    public async Task Should_say_where_pasted_words_come_from()
    {
        var learner = await AtFirstQuestionAsync();
        var example = (await learner.TypeAsync("give me an example"))[0];
        Assert.DoesNotContain("job description", (await learner.TypeAsync(example))[0], StringComparison.Ordinal);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtFirstQuestionAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        return learner;
    }
}
