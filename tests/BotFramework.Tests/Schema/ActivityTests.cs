using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void Should_address_a_reply_to_the_sender_in_the_same_conversation()
    {
        var reply = Incoming().CreateReply("Hello");

        Assert.Equal(("message", "Hello", "en-GB", "a1"), (reply.Type, reply.Text, reply.Locale, reply.ReplyToId));
        Assert.Equal(("bot", "user", "c1"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id));
        Assert.Equal(("msteams", "https://service.test/"), (reply.ChannelId, reply.ServiceUrl));
    }

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("msteams", "a1")]
    public void Should_not_refer_to_a_conversation_update_where_it_is_no_message(string channel, string? expected)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(expected, update.GetConversationReference().ActivityId);
        Assert.Equal(expected, update.CreateReply().ReplyToId);
    }

    [Fact]
    public void Should_apply_a_reference_outwards_and_inwards()
    {
        var reference = Incoming().GetConversationReference();

        var outgoing = new Activity { Locale = "cy" }.ApplyConversationReference(reference);
        Assert.Equal(("bot", "user", "a1", "en-GB"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId, outgoing.Locale));
        Assert.Null(outgoing.Id);

        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);
        Assert.Equal(("user", "bot", "a1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void Should_continue_a_conversation_by_an_event_from_the_user()
    {
        var reference = Incoming().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(("event", "ContinueConversation", "a1"), (continuation.Type, continuation.Name, continuation.Id));
        Assert.Equal(("user", "bot", "c1"), (continuation.From.Id, continuation.Recipient.Id, continuation.Conversation.Id));
        Assert.Same(reference, continuation.RelatesTo);
        reference.ActivityId = null;
        Assert.NotNull(reference.GetContinuationActivity().Id);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/rich", true)]
    [InlineData("messageReaction", false)]
    [InlineData(null, false)]
    public void Should_be_seen_as_a_message_by_its_type(string? type, bool expected)
    {
        Assert.Equal(expected, new Activity { Type = type }.AsMessageActivity() is not null);
    }

    [Fact]
    public void Should_read_its_mentions()
    {
        var activity = Incoming();
        activity.Text = "<at>Zavmo</at> ask <at>Ada</at>";
        activity.Entities = [Mentioning("bot", "<at>Zavmo</at>"), Mentioning("ada", "<at>Ada</at>"), new Entity("clientInfo")];

        Assert.Equal([("bot", "<at>Zavmo</at>"), ("ada", "<at>Ada</at>")], activity.GetMentions().Select(mention => (mention.Mentioned.Id, mention.Text)));
    }

    private static Entity Mentioning(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Dictionary<string, object>
        {
            ["type"] = "mention",
            ["mentioned"] = new Dictionary<string, object> { ["id"] = id },
            ["text"] = text,
        });
        return entity;
    }

    private static Activity Incoming() => new()
    {
        Type = ActivityTypes.Message,
        Id = "a1",
        ChannelId = "msteams",
        ServiceUrl = "https://service.test/",
        Locale = "en-GB",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount { Id = "c1", TenantId = "t1" },
    };
}
