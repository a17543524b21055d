using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BotFramework.Tests.Builder;

public sealed class ShowTypingMiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Should_show_typing_after_the_delay_and_then_every_period_until_the_bot_is_done()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        var responded = true;
        await RunAsync(turn, async () =>
        {
            await AdvanceAsync(499, expected: 0);
            await AdvanceAsync(1, expected: 1);
            await AdvanceAsync(1999, expected: 1);
            await AdvanceAsync(1, expected: 2);
            responded = turn.Responded;
        });
        await AdvanceAsync(10_000, expected: 2);

        Assert.All(_adapter.Sent, sent => Assert.Equal(("typing", "user", "c1"), (sent.Type, sent.Recipient.Id, sent.Conversation.Id)));
        Assert.False(responded);
    }

    [Fact]
    public async Task Should_not_show_typing_to_what_is_not_a_message()
    {
        var activity = RecordingAdapter.Message();
        activity.Type = ActivityTypes.Event;
        using var turn = new TurnContext(_adapter, activity);

        await RunAsync(turn, () => AdvanceAsync(5000, expected: 0));

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Should_let_the_exception_of_the_bot_through()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(turn, () => throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Should_refuse_times_that_cannot_be(int delay, int period)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));
    }

    private Task RunAsync(TurnContext turn, Func<Task> bot) =>
        new ShowTypingMiddleware(500, 2000, _time).OnTurnAsync(turn, _ => bot(), CancellationToken.None);

    // The indicator is sent by another task: on a busy machine it may take its time to get a processor, but it must come.
    private async Task AdvanceAsync(int milliseconds, int expected)
    {
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        SpinWait.SpinUntil(() => _adapter.Sent.Count >= expected, TimeSpan.FromSeconds(30));
        for (var chance = 0; chance < 20; chance++)
        {
            await Task.Yield();
        }

        Assert.Equal(expected, _adapter.Sent.Count);
    }
}
