using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Testing;

public sealed class TestFlowTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public Task Should_play_a_conversation() => Flow()
        .Send("one").AssertReply("you said one").AssertNoReply(timeout: 1)
        .Test("two", "you said two")
        .Test("three", reply => Assert.Equal("user1", reply.Recipient.Id))
        .Send("four").AssertReplyContains("four")
        .Send("five").AssertReplyOneOf(["no", "you said five"])
        .Send(new Activity { Text = "six" }).AssertReply(MessageFactory.Text("you said six"))
        .SendConversationUpdate().AssertReply("welcome user1")
        .StartTestAsync();

    [Fact]
    public async Task Should_fail_where_the_bot_does_something_else()
    {
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Flow().Test("one", "you said two").StartTestAsync());
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Flow().Send("one").AssertReplyContains("two").StartTestAsync());
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Flow().Send("one").AssertReplyOneOf(["two"]).StartTestAsync());
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Flow().Send("one").AssertReply(Activity.CreateTypingActivity()).StartTestAsync());
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Flow().Send("one").AssertNoReply().StartTestAsync());
        await Assert.ThrowsAsync<TimeoutException>(() => Flow().AssertReply("anything", timeout: 1).StartTestAsync());
    }

    [Fact]
    public async Task Should_do_nothing_before_it_is_started()
    {
        var flow = Flow().Send("one");
        Assert.Empty(_adapter.ActiveQueue);
        await flow.StartTestAsync();
        Assert.Single(_adapter.ActiveQueue);
    }

    private TestFlow Flow()
    {
        _adapter.ActiveQueue.Clear();
        return new TestFlow(_adapter, (turn, token) => turn.SendActivityAsync(
            turn.Activity.Type == ActivityTypes.ConversationUpdate ? $"welcome {turn.Activity.MembersAdded[0].Id}" : $"you said {turn.Activity.Text}",
            cancellationToken: token));
    }
}
