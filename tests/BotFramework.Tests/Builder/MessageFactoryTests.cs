using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Should_make_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("Hello", "Hello spoken");
        Assert.Equal(("message", "Hello", "Hello spoken", "acceptingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void Should_make_a_button_that_says_each_text()
    {
        var message = MessageFactory.SuggestedActions(["Yes", "No"], "Ready?", inputHint: InputHints.ExpectingInput);

        Assert.Equal(("Ready?", "expectingInput"), (message.Text, message.InputHint));
        Assert.Equal([("imBack", "Yes", "Yes"), ("imBack", "No", "No")], message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value.ToString()!)));
    }

    [Fact]
    public void Should_list_attachments()
    {
        var message = MessageFactory.Attachment([new Attachment { Name = "a" }, new Attachment { Name = "b" }]);
        Assert.Equal("list", message.AttachmentLayout);
        Assert.Equal(["a", "b"], message.Attachments.Select(attachment => attachment.Name));
        Assert.Equal("a", Assert.Single(MessageFactory.Attachment(new Attachment { Name = "a" }, "see").Attachments).Name);
    }
}
