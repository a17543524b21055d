using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Testing;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new("webchat");

    [Fact]
    public async Task Should_fill_in_who_and_where_and_count_ids()
    {
        List<Activity> seen = [];
        for (var turn = 0; turn < 2; turn++)
        {
            await _adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (context, _) =>
            {
                seen.Add(context.Activity);
                return Task.CompletedTask;
            });
        }

        Assert.Equal(["0", "1"], seen.Select(activity => activity.Id));
        Assert.Equal(
            ("message", "webchat", "user1", "bot", "convo1"),
            (seen[0].Type, seen[0].ChannelId, seen[0].From.Id, seen[0].Recipient.Id, seen[0].Conversation.Id));
        Assert.NotNull(seen[0].Timestamp);
    }

    [Fact]
    public async Task Should_queue_what_the_bot_sends_and_apply_updates_and_deletes()
    {
        await _adapter.SendTextToBotAsync("hi", async (turn, _) =>
        {
            var first = await turn.SendActivityAsync("first");
            var second = await turn.SendActivityAsync("second");
            await turn.SendActivityAsync(Activity.CreateTraceActivity("unseen"));
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "changed" });
            await turn.DeleteActivityAsync(second.Id);
            Assert.Null((await turn.UpdateActivityAsync(new Activity { Id = "unknown" })).Id);
        }, default);

        Assert.Equal("changed", ((Activity)_adapter.GetNextReply()).Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Should_queue_traces_where_they_are_wanted()
    {
        _adapter.EnableTrace = true;
        await _adapter.SendTextToBotAsync("hi", (turn, _) => turn.SendActivityAsync(Activity.CreateTraceActivity("seen")), default);
        Assert.Equal(ActivityTypes.Trace, _adapter.GetNextReply().Type);
    }

    [Fact]
    public async Task Should_wait_for_the_next_reply()
    {
        var reply = _adapter.GetNextReplyAsync();
        Assert.False(reply.IsCompleted);
        await _adapter.SendTextToBotAsync("hi", (turn, _) => turn.SendActivityAsync("hello"), default);
        Assert.Equal("hello", ((Activity)await reply).Text);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _adapter.GetNextReplyAsync(cancelled.Token));
    }

    [Fact]
    public async Task Should_queue_the_answer_to_an_invoke_and_return_null()
    {
        var answer = await _adapter.ProcessActivityAsync(
            new ClaimsIdentity(), new Activity { Type = ActivityTypes.Invoke, Name = "unknown" }, new ActivityHandler().OnTurnAsync, default);

        Assert.Null(answer);
        var queued = Assert.IsType<Activity>(_adapter.GetNextReply());
        Assert.Equal("invokeResponse", queued.Type);
        Assert.Equal(501, Assert.IsType<InvokeResponse>(queued.Value).Status);
    }
}
