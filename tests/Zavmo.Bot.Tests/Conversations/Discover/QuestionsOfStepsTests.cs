using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>"Are you human?", "why?", "what is the difference between 3 and 4?": a real answer at every step, and the place is kept.</summary>
public sealed class QuestionsOfStepsTests : AsyncCleanup
{
    private const string ToAccounts = "hi|yes|2|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|skip";

    private readonly ChatHost host = new();

    public static TheoryData<string, string> Steps() => new()
    {
        { "consent", "hi" },
        { "role", "hi|yes" },
        { "own-role", "hi|yes|3" },
        { "minutes", "hi|yes|2" },
        { "adjustments", "hi|yes|2|quick" },
        { "ratings", "hi|yes|2|quick|none" },
        { "prerequisites", "hi|yes|2|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3" },
        { "accounts", ToAccounts },
        { "heat-map", ToAccounts + "|show my heat map" },
    };

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_say_honestly_what_it_is_and_ask_again(string step, string way)
    {
        foreach (var words in new[] { "are you human?", "is this a person?", "am I talking to a bot" })
        {
            var learner = await AtAsync(way, words);
            var open = learner.Answered[^1];
            var said = await learner.TypeAsync(words);
            Assert.Matches(@"\bAI\b", said[0]);
            Assert.True(said.Count > 1, "The open question is not asked again.");
            Assert.Equal(step, learner.Step);
            Assert.NotEmpty(open);
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_say_why_and_what_is_meant_in_words_of_the_step(string step, string way)
    {
        var learner = await AtAsync(way, "why");
        var why = Assert.Single(await learner.TypeAsync("why?"));
        Assert.DoesNotContain("I don't know a role", why, StringComparison.Ordinal);
        Assert.DoesNotContain("did not understand", why, StringComparison.Ordinal);
        Assert.DoesNotContain("Say skip, back, menu", why, StringComparison.Ordinal);
        var meaning = Assert.Single(await learner.TypeAsync("what do you mean?"));
        Assert.NotEqual(why, meaning);
        Assert.DoesNotContain("Say skip, back, menu", meaning, StringComparison.Ordinal);
        Assert.Equal(step, learner.Step);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_say_what_lies_between_two_levels(string step, string way)
    {
        var learner = await AtAsync(way, "levels");
        var said = Assert.Single(await learner.TypeAsync("what is the difference between 3 and 4?"));
        Assert.Contains("ordinary cases", said, StringComparison.Ordinal);
        Assert.Contains("hard cases", said, StringComparison.Ordinal);
        Assert.Equal(step, learner.Step);
    }

    [Theory]
    [InlineData("what do you mean by root cause analysis?", "Root cause|root cause")]
    [InlineData("what does API testing mean?", "below the screen")]
    [InlineData("what is a prerequisite?", "from the first day")]
    [InlineData("what do you mean by \u201Cgap\u201D?", "what the role needs")]
    [InlineData("what is a 4?", "hard cases")]
    [InlineData("what do the levels mean?", "Advanced beginner")]
    public async Task Should_explain_the_word_that_is_asked_about(string words, string with)
    {
        var learner = await AtAsync("hi|yes|2|quick|none", "words");
        Assert.Matches(with, Assert.Single(await learner.TypeAsync(words)));
        Assert.Equal("ratings", learner.Step);
    }

    private async Task<Learner> AtAsync(string way, string user)
    {
        var learner = new Learner(host, user);
        foreach (var line in way.Split('|'))
        {
            await learner.TypeAsync(line);
        }

        return learner;
    }
}
