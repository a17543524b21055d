using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>Consent is asked for first, can be taken back in words at any step, and leaves nothing behind but the no.</summary>
public sealed class ConsentTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Theory]
    [InlineData("I withdraw my consent", "yes")]
    [InlineData("do not keep my answers", "yes, withdraw")]
    [InlineData("please stop storing my data", "1")]
    [InlineData("I don't want you to keep my answers", "I withdraw my consent")]
    public async Task Should_delete_everything_and_keep_the_refusal_when_consent_is_withdrawn_and_confirmed(string words, string confirmed)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        Assert.Contains("your no", Assert.Single(await learner.TypeAsync(words)).Replace("you said no", "your no", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty((await Stores.LearnerAsync(host)).Observations);

        Assert.Contains("withdrawn", Assert.Single(await learner.TypeAsync(confirmed)), StringComparison.Ordinal);

        var left = await Stores.LearnerAsync(host);
        Assert.False(left.Consent!.Given);
        Assert.Empty(left.Observations);
        Assert.Null(left.RoleId);
        Assert.Empty((await Stores.SessionAsync(host)).Accounts);
        var evidence = await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(await Stores.KeyAsync(host), CancellationToken.None);
        Assert.NotEmpty(evidence);
        Assert.All(evidence, item => Assert.Null(item.Document.Payload));
        Assert.Contains(await learner.TypeAsync("yes"), text => text.Contains("Account Growth Manager", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Who sees this exactly? My manager is a bit nosy")]
    [InlineData("what you keep of me?")]
    public async Task Should_answer_who_sees_it_before_a_yes_is_given(string text)
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        Assert.Contains("anager", string.Join(' ', await learner.TypeAsync(text)), StringComparison.Ordinal);
        Assert.Equal("consent", learner.Step);
    }

    [Fact]
    public async Task Should_keep_all_and_the_place_when_the_withdrawal_is_not_confirmed()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        await learner.TypeAsync("I withdraw my consent");
        Assert.Contains("Step 5", (await learner.TypeAsync("hm, maybe another day"))[^1], StringComparison.Ordinal);
        Assert.True((await Stores.LearnerAsync(host)).Consent!.Given);
    }

    [Theory]
    [InlineData("do not keep my answers")]
    [InlineData("delete my data")]
    public async Task Should_take_it_as_a_no_before_there_was_a_yes(string words)
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await learner.TypeAsync(words);
        Assert.False((await Stores.LearnerAsync(host)).Consent!.Given);
    }

    [Theory]
    [InlineData("Yes, keep my answers", true)]
    [InlineData("yes keep them", true)]
    [InlineData("1", true)]
    [InlineData("keep my answers", true)]
    [InlineData("No, keep nothing", false)]
    [InlineData("2", false)]
    [InlineData("yes if my manager agrees", null)]
    [InlineData("yes or no?", null)]
    [InlineData("one second", null)]
    [InlineData("answers", null)]
    public async Task Should_take_the_words_and_the_number_of_a_button_and_nothing_less_clear(string words, bool? given)
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await learner.TypeAsync(words);
        Assert.Equal(given == true ? "role" : "consent", learner.Step);
        Assert.Equal(given == false, learner.Answered[^1].Contains("nothing but this no", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_answer_what_is_kept_and_say_that_the_rest_comes_after_the_yes()
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        Assert.Contains("manager", Assert.Single(await learner.TypeAsync("what do you keep?")), StringComparison.OrdinalIgnoreCase);
        var said = Assert.Single(await learner.TypeAsync("menu"));
        Assert.DoesNotContain("whether that was a yes", said, StringComparison.Ordinal);
        Assert.Contains("Yes, keep my answers", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delete my data", "yes", 1)]
    [InlineData("I withdraw my consent", "yes", 0)]
    public async Task Should_not_write_an_old_card_again_after_everything_is_deleted(string words, string confirmed, int cards)
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        await learner.TypeAsync(words);
        var before = host.Updates.Count;
        await learner.TypeAsync(confirmed);
        Assert.Equal(before, host.Updates.Count);
        Assert.Equal(cards, learner.Answered.Count - 1);
    }

    [Fact]
    public async Task Should_not_write_the_welcome_again_after_a_no()
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await learner.PressAsync("no");
        await learner.TypeAsync("hello?");
        await learner.TypeAsync("what");
        Assert.Empty(host.Updates);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
