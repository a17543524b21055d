using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Bots;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>The bot's own name is no part of an answer, whatever a channel makes of the mention.</summary>
public sealed class OwnNameTests
{
    [Theory]
    [InlineData("<at>Zavmo</at> yes", "<at>Zavmo</at>", "yes")]
    [InlineData("<AT>zavmo</AT> yes", "<at>Zavmo</at>", "yes")]
    [InlineData("yes <at>Zavmo (test) [</at>", "<at>Zavmo (test) [</at>", "yes")]
    [InlineData("<at>Zavmo</at> yes", null, "yes")]
    [InlineData("<at>Ada</at> yes", "<at>Zavmo</at>", "<at>Ada</at> yes")]
    public void Should_take_the_mention_of_the_bot_out(string text, string? mention, string left)
    {
        var activity = Message(text, mention);

        OwnName.RemoveFrom(activity);

        Assert.Equal(left, activity.Text);
    }

    [Fact]
    public void Should_take_an_activity_without_recipient_or_text_as_it_is()
    {
        var unaddressed = Message("<at>Zavmo</at> yes", "<at>Zavmo</at>");
        unaddressed.Recipient = null;
        OwnName.RemoveFrom(unaddressed);
        Assert.Equal("<at>Zavmo</at> yes", unaddressed.Text);

        var wordless = Message(null, "<at>Zavmo</at>");
        OwnName.RemoveFrom(wordless);
        Assert.Null(wordless.Text);
    }

    private static Activity Message(string? text, string? mention) => Payload.Parse(new JsonObject
    {
        ["type"] = "message",
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["text"] = text,
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention", ["text"] = mention, ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Zavmo" },
        }),
    }.ToJsonString());
}
