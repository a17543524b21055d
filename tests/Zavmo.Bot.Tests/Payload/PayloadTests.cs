using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Zavmo.Bot.Tests;

/// <summary>The same in both Bot Framework modes.</summary>
public sealed class PayloadTests
{
    private enum Pace
    {
        Slow,
        Fast,
    }

    [Fact]
    public void Should_give_back_an_activity_with_everything_it_came_with()
    {
        const string Json = """
            { "type": "message", "id": "1", "text": "ten o'clock", "unknown": { "a": 1 },
              "from": { "id": "u", "extra": "kept" }, "value": { "when": "2026-03-01T10:00:00Z" }, "channelData": { "x": [1, 2] } }
            """;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(Payload.Write(Payload.Parse(Json)))));
    }

    [Fact]
    public void Should_read_a_value_as_a_record_whatever_the_case_and_with_numbers_as_text()
    {
        var activity = Payload.Parse("""{ "type": "message", "value": { "Verb": "rate", "level": "3", "pace": "fast", "when": "2026-03-01T10:00:00Z", "more": 1 } }""");

        Assert.Equal(new Pressed("rate", 3, Pace.Fast, "2026-03-01T10:00:00Z"), Payload.Read<Pressed>(activity.Value));
    }

    [Fact]
    public void Should_read_channel_data_that_was_set_as_a_dictionary()
    {
        var activity = new Activity { ChannelData = new Dictionary<string, object> { ["verb"] = "rate", ["level"] = 3 } };
        Assert.Equal(3, Payload.Read<Pressed>(activity.ChannelData)!.Level);
        Assert.Null(Payload.Read<Pressed>(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "type": "message" } more""")]
    [InlineData("""{ "type": "message", "text": "secret words """)]
    public void Should_refuse_what_is_no_activity_without_repeating_it(string json)
    {
        var error = Assert.Throws<FormatException>(() => Payload.Parse(json));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_say_where_a_value_does_not_fit()
    {
        var activity = Payload.Parse("""{ "type": "message", "value": { "verb": "rate", "level": "secret" } }""");

        var error = Assert.Throws<FormatException>(() => Payload.Read<Pressed>(activity.Value));

        Assert.Contains("level", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_send_content_exactly_as_its_json()
    {
        const string Card = """{"type":"AdaptiveCard","body":[{"text":"2026-03-01T10:00:00Z","n":1.50}],"fallback":null}""";
        var activity = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { Content = Payload.Content(Card) }] };

        var written = JsonNode.Parse(Payload.Write(activity))!["attachments"]![0]!["content"];

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Card), written), written?.ToJsonString());
        Assert.Throws<FormatException>(() => Payload.Content("{"));
    }

    [Fact]
    public void Should_write_neither_nulls_nor_names_that_are_not_the_wire_s()
    {
        var written = JsonNode.Parse(Payload.Write(new Activity { Type = ActivityTypes.Message, ReplyToId = "7" }))!.AsObject();
        Assert.Equal(["type", "replyToId"], written.Select(property => property.Key).OrderDescending());
    }

    private sealed record Pressed(string Verb, int Level, Pace Pace = Pace.Slow, string? When = null);

    [Fact]
    public void Should_leave_out_holes_in_lists_and_mentions_of_nobody()
    {
        var activity = Payload.Parse("""
            {"type":"message","text":"a","membersAdded":[null,{"id":"u"}],"membersRemoved":[null],"reactionsAdded":[null],"attachments":[null],
             "entities":[null,{"type":"clientInfo"},{"type":"mention"},{"type":"mention","mentioned":5},{"type":"Mention","mentioned":{"id":""}},
              {"type":"mention","text":5,"mentioned":{"id":"b"}},{"type":"mention","text":"<at>B</at>","mentioned":{"id":"b"}}]}
            """);

        Assert.Equal("u", Assert.Single(activity.MembersAdded).Id);
        Assert.Empty(activity.MembersRemoved);
        Assert.Empty(activity.ReactionsAdded);
        Assert.Empty(activity.Attachments);
        Assert.Equal("b", activity.GetMentions()[^1].Mentioned.Id);
        Assert.DoesNotContain(activity.GetMentions(), mention => mention.Mentioned?.Id is not "b");
        Assert.Contains(activity.Entities, entity => entity.Type == "clientInfo");
    }
}
