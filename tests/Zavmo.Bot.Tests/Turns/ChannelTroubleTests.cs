using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A channel that throttles, fails or refuses costs no turn and no order, and stops nobody else.</summary>
public sealed class ChannelTroubleTests : AsyncCleanup
{
    private readonly RecordingWatch watch = new();
    private readonly ChatHost host;
    private Exception? refusal;

    public ChannelTroubleTests()
    {
        host = new ChatHost(services => services.Watch(watch));
        watch.Before = (step, subject) =>
            step == StepNames.Send && subject == "c-sam" && refusal is { } error ? Task.FromException(error) : Task.CompletedTask;
    }

    [Theory]
    [InlineData(429, "2")]
    [InlineData(503, null)]
    [InlineData(0, null)]
    public async Task Should_lose_nothing_and_keep_the_order_while_the_channel_is_in_trouble_for_a_minute(int status, string? retryAfter)
    {
        string[] texts = ["yes", "1", "quick"];
        var expected = await CalmAsync(["hi", .. texts]);
        var replies = (await host.SayAsync("hi")).ToList();

        refusal = ChannelRefusal.Of(status, retryAfter);
        var accepted = new List<AcceptedActivity>();
        foreach (var text in texts)
        {
            accepted.Add(await host.AcceptAsync(text));
        }

        await Patience.UntilAsync(() => watch.CountOf(StepNames.SessionWrite) == 4, "the lane goes on");
        Assert.NotEmpty(await host.SayAsync("hi", "kim"));
        await PassAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(host.Take());
        Assert.DoesNotContain(accepted, each => each.Finished.IsCompleted);

        refusal = null;
        await UntilAsync(() => accepted.TrueForAll(each => each.Finished.IsCompleted));
        replies.AddRange(host.Take());
        Assert.Equal(expected, replies.Select(TextOf));
        Assert.Equal(replies.Count, replies.Select(ClientIdOf).Distinct().Count());
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Should_say_at_the_next_message_that_an_answer_was_refused_for_good(int status)
    {
        await host.SayAsync("hi");
        refusal = ChannelRefusal.Of(status);
        Assert.Empty(await host.SayAsync("yes"));
        refusal = null;

        Assert.Contains(TextOf((await host.SayAsync("1"))[0]), Notices());
        Assert.DoesNotContain(TextOf((await host.SayAsync("quick"))[0]), Notices());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("86400")]
    public async Task Should_give_an_answer_up_after_15_minutes_and_say_so(string? retryAfter)
    {
        await host.SayAsync("hi");
        refusal = ChannelRefusal.Of(503, retryAfter);
        var accepted = await host.AcceptAsync("yes");
        await Patience.UntilAsync(() => watch.CountOf(StepNames.SessionWrite) == 2, "the turn is committed");
        await PassAsync(TimeSpan.FromMinutes(14));
        Assert.False(accepted.Finished.IsCompleted);

        await UntilAsync(() => accepted.Finished.IsCompleted);
        refusal = null;
        Assert.Contains(TextOf((await host.SayAsync("1"))[0]), Notices());
    }

    [Fact]
    public async Task Should_not_hurry_a_channel_that_asks_for_no_wait()
    {
        await host.SayAsync("hi");
        refusal = ChannelRefusal.Of(429, "0");
        watch.Clear();
        await host.AcceptAsync("yes");
        await Patience.UntilAsync(() => watch.CountOf(StepNames.SessionWrite) == 1, "the turn is committed");
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.InRange(watch.CountOf(StepNames.Send), 2, 20);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string TextOf(JsonObject activity) => (activity["text"] ?? activity["summary"])!.GetValue<string>();

    private static string ClientIdOf(JsonObject activity) => activity["channelData"]!["clientActivityID"]!.GetValue<string>();

    private static async Task<List<string>> CalmAsync(string[] texts)
    {
        await using var calm = new ChatHost();
        var replies = new List<string>();
        foreach (var text in texts)
        {
            replies.AddRange((await calm.SayAsync(text)).Select(TextOf));
        }

        return replies;
    }

    private HashSet<string> Notices()
    {
        var book = host.Services.GetRequiredService<PhraseBooks>().Of(ConversationDialogs.First);
        return [.. Enumerable.Range(0, 50).Select(turn => book.Say("turn-undelivered", new PhraseSeed("turn-undelivered", turn)).Text)];
    }

    // The host's clock in steps, each with a moment for what it sets going.
    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += Step(time))
        {
            host.Time.Advance(Step(time));
            await Patience.PassAsync(TimeSpan.FromMilliseconds(5));
        }
    }

    private async Task UntilAsync(Func<bool> condition)
    {
        for (var steps = 0; !condition(); steps++)
        {
            Assert.True(steps < 1000, "It does not come to an end.");
            await PassAsync(TimeSpan.FromSeconds(2));
        }
    }

    private static TimeSpan Step(TimeSpan time) => time > TimeSpan.FromMinutes(2) ? TimeSpan.FromSeconds(10) : TimeSpan.FromSeconds(1);
}
