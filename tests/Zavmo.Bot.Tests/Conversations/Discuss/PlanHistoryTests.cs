using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>What is said after changes: another was meant, the same again, take several back, leave it; and what is only asked about.</summary>
public sealed class PlanHistoryTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_put_a_correction_in_place_of_the_last_change()
    {
        var learner = await Plans.MakeAsync(host);
        var module = (await Plans.ShownAsync(host)).Placements[0].Module;
        await learner.TypeAsync($"move {module.Name} to week 4");
        await learner.TypeAsync("no I meant week 3");

        Assert.Equal(new MoveModule(module.Id, 3), Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Fact]
    public async Task Should_put_a_refused_wish_right_and_keep_what_was_changed_before()
    {
        var learner = await Plans.MakeAsync(host);
        var module = (await Plans.ShownAsync(host)).Placements[0].Module;
        await learner.TypeAsync("three hours a week");
        await learner.TypeAsync($"move {module.Name} to week 77");
        await learner.TypeAsync("sorry, I meant week 3");

        Assert.Equal([new SetHours(3), new MoveModule(module.Id, 3)], (await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_take_two_changes_back_and_name_them()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("three hours a week");
        await learner.TypeAsync("only Tuesdays and Thursdays");
        await learner.TypeAsync("steady pace");
        var said = string.Join(' ', await learner.TypeAsync("go back two steps"));

        Assert.Equal(new SetHours(3), Assert.Single((await Plans.KeptAsync(host)).Changes));
        Assert.Contains("Steady pace", said, StringComparison.Ordinal);
        Assert.Contains("Tuesdays and Thursdays", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", 0)]
    [InlineData("no", 2)]
    [InlineData("leave it as it is", 2)]
    public async Task Should_ask_before_it_takes_all_changes_back(string answer, int left)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("three hours a week");
        await learner.TypeAsync("only Tuesdays and Thursdays");
        await learner.TypeAsync("put it all back to how it was at the start");
        Assert.Equal(2, (await Plans.KeptAsync(host)).Changes.Count);
        await learner.TypeAsync(answer);

        Assert.Equal(left, (await Plans.KeptAsync(host)).Changes.Count);
        Assert.Null((await Plans.KeptAsync(host)).Agreed);
    }

    [Theory]
    [InlineData("yes please", 1)]
    [InlineData("no, leave it", 0)]
    public async Task Should_show_what_a_change_would_do_and_make_it_only_after_a_yes(string answer, int changes)
    {
        var learner = await Plans.MakeAsync(host);
        var said = await learner.TypeAsync("what if I only did 1 hour? don't change it yet");
        Assert.Contains(said, line => line.Contains("in week", StringComparison.Ordinal) || line.Contains(", week", StringComparison.Ordinal));
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        await learner.TypeAsync(answer);

        Assert.Equal(changes, (await Plans.KeptAsync(host)).Changes.Count);
    }

    [Fact]
    public async Task Should_say_what_changed_and_change_nothing()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("only Tuesdays and Thursdays");
        Assert.Contains("Tuesdays and Thursdays", string.Join(' ', await learner.TypeAsync("what did you just change")), StringComparison.Ordinal);
        await learner.TypeAsync("actually leave it");
        await learner.TypeAsync("only Tuesdays and Thursdays");

        Assert.Single((await Plans.KeptAsync(host)).Changes);
    }

    [Theory]
    [InlineData("fine apart from week 3")]
    [InlineData("make it minus one hour")]
    [InlineData("intensive pace until the end of next month")]
    [InlineData("too long")]
    public async Task Should_ask_before_it_changes_what_is_not_clear(string text)
    {
        var learner = await Plans.MakeAsync(host);
        Assert.Contains("?", string.Join(' ', await learner.TypeAsync(text)), StringComparison.Ordinal);

        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        Assert.Null((await Plans.KeptAsync(host)).Agreed);
    }

    [Theory]
    [InlineData("\uD83D\uDC4D")]
    [InlineData("aye that'll dae")]
    public async Task Should_take_other_signs_of_assent_for_it(string text)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync(text);

        Assert.Equal(1, (await Plans.KeptAsync(host)).Agreed?.Version);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
