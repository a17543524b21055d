using System.Text.Json.Nodes;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>At most one card can be answered, however often an old one is pressed or the map is shown.</summary>
public sealed class LiveCardTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_say_once_that_a_second_click_changed_nothing_and_show_no_copy()
    {
        var welcome = Learner.ButtonsOf((await host.SayAsync("hi"))[^1])[0];
        await host.SubmitAsync(welcome);
        var again = Assert.Single(await host.SubmitAsync(welcome));
        Assert.Empty(Learner.ButtonsOf(again));
    }

    [Fact]
    public async Task Should_close_the_earlier_copy_when_the_open_card_is_shown_again()
    {
        Note(await host.SayAsync("hi"));
        var welcome = Learner.ButtonsOf(seen[^1])[0];
        Note(await host.SubmitAsync(welcome));
        Note(await host.SayAsync("1"));
        Note(await host.SayAsync("quick"));
        for (var click = 0; click < 3; click++)
        {
            Note(await host.SubmitAsync(welcome));
        }

        Assert.Equal(1, OpenCards());
    }

    [Fact]
    public async Task Should_have_one_live_map_however_often_it_is_shown()
    {
        foreach (var line in new[] { "hi", "yes", "1", "quick", "none", "map", "map", "show what I said", "digital tools", "back to my skills map", "blub", "skip", "show my heat map" })
        {
            Note(await host.SayAsync(line));
        }

        Assert.Equal(1, OpenCards());
    }

    [Theory]
    [InlineData(true, "Saved.")]
    [InlineData(false, "Answered in words.")]
    public async Task Should_say_on_the_card_how_ratings_were_given(bool pressed, string answered)
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "1", "quick", "none" })
        {
            await learner.TypeAsync(line);
        }

        await (pressed ? learner.RateAsync(3, 3, 3, 3, 3) : learner.TypeAsync("3 3 3 3 3"));

        Assert.Contains(answered, host.Updates[^1].ToJsonString(), StringComparison.Ordinal);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private readonly List<JsonObject> seen = [];

    private void Note(IReadOnlyList<JsonObject> activities) => seen.AddRange(activities);

    /// <summary>Cards with buttons that no later redrawing has taken them from; each stands in a message of its own.</summary>
    private int OpenCards() =>
        seen.Count(activity => Learner.ButtonsOf(activity).Count > 0) - host.Updates.Count(update => Learner.ButtonsOf(update).Count == 0);
}
