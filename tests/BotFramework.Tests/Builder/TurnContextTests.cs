using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Should_address_what_it_sends_and_take_over_the_id()
    {
        using var turn = Turn();

        var response = await turn.SendActivityAsync("Hello", "Hello spoken", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("message", "Hello", "Hello spoken", "expectingInput"), (sent.Type, sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("user", "bot", "c1", "a1"), (sent.Recipient.Id, sent.From.Id, sent.Conversation.Id, sent.ReplyToId));
        Assert.Equal(("id1", "id1"), (response.Id, sent.Id));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Should_not_count_traces_as_a_response()
    {
        using var turn = Turn();
        await turn.SendActivityAsync(Activity.CreateTraceActivity("note"));
        Assert.False(turn.Responded);
        await turn.SendActivitiesAsync([Activity.CreateTraceActivity("note"), Activity.CreateTypingActivity()]);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Should_neither_send_nor_have_responded_when_a_handler_keeps_the_activity_back()
    {
        using var turn = Turn();
        List<Activity> kept = [];
        turn.OnSendActivities((_, activities, _) =>
        {
            kept.AddRange(activities);
            return Task.FromResult(activities.ConvertAll(_ => new ResourceResponse()).ToArray());
        });

        var response = await turn.SendActivityAsync("Hello");

        Assert.Null(response.Id);
        Assert.False(turn.Responded);
        Assert.Empty(_adapter.Sent);
        Assert.Equal("c1", Assert.Single(kept).Conversation.Id);
    }

    [Fact]
    public async Task Should_answer_with_an_empty_response_when_a_handler_returns_none()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        Assert.Null((await turn.SendActivityAsync("Hello")).Id);
    }

    [Fact]
    public async Task Should_pass_through_handlers_in_order_and_send_what_they_leave()
    {
        using var turn = Turn();
        List<string> order = [];
        turn.OnSendActivities(async (_, activities, next) =>
            {
                order.Add("first");
                activities.Add(new Activity { Type = ActivityTypes.Message, Text = "added" });
                var responses = await next();
                order.Add("first again");
                return responses;
            })
            .OnSendActivities((_, _, next) =>
            {
                order.Add("second");
                return next();
            });

        await turn.SendActivityAsync("Hello");

        Assert.Equal(["first", "second", "first again"], order);
        Assert.Equal(["Hello", "added"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Should_update_and_delete_through_their_own_handlers()
    {
        using var turn = Turn();
        var pass = false;
        turn.OnUpdateActivity((_, _, next) => pass ? next() : Task.FromResult(new ResourceResponse()))
            .OnDeleteActivity((_, _, next) => pass ? next() : Task.CompletedTask);

        await turn.UpdateActivityAsync(new Activity { Id = "x" });
        await turn.DeleteActivityAsync("y");
        Assert.Empty(_adapter.Updated);
        Assert.Empty(_adapter.Deleted);

        pass = true;
        await turn.UpdateActivityAsync(new Activity { Id = "x" });
        await turn.DeleteActivityAsync("y");
        Assert.Equal(("x", "c1"), (Assert.Single(_adapter.Updated).Id, _adapter.Updated[0].Conversation.Id));
        Assert.Equal(("y", "c1"), (Assert.Single(_adapter.Deleted).ActivityId, _adapter.Deleted[0].Conversation.Id));
    }

    [Fact]
    public async Task Should_keep_replies_that_the_caller_expects_in_its_answer()
    {
        var activity = RecordingAdapter.Message();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(_adapter, activity);

        var response = await turn.SendActivityAsync("Hello");

        Assert.Null(response.Id);
        Assert.True(turn.Responded);
        Assert.Empty(_adapter.Sent);
        Assert.Equal("Hello", Assert.Single(turn.BufferedReplyActivities).Text);
    }

    [Fact]
    public async Task Should_refuse_to_send_nothing()
    {
        using var turn = Turn();
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((string)null!));
    }

    [Fact]
    public void Should_keep_state_by_key_and_by_type_until_the_turn_ends()
    {
        var turn = Turn();
        var resource = new CancellationTokenSource();
        turn.TurnState.Add(resource);
        turn.TurnState.Add("key", "value");

        Assert.Same(resource, turn.TurnState.Get<CancellationTokenSource>());
        Assert.Equal("value", turn.TurnState.Get<string>("key"));
        Assert.Null(turn.TurnState.Get<Activity>("key"));
        Assert.Throws<ArgumentException>(() => turn.TurnState.Add("key", "other"));
        turn.TurnState.Set("key", "other");
        Assert.Equal("other", turn.TurnState.Get<string>("key"));

        turn.Dispose();
        Assert.Throws<ObjectDisposedException>(() => resource.Token);
    }

    private TurnContext Turn() => new(_adapter, RecordingAdapter.Message());
}
