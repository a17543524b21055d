using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Zavmo.BotFramework;

namespace BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Should_give_back_every_property_of_an_activity_known_or_not()
    {
        const string Json = """
            {
              "type": "somethingNew", "id": "1", "timestamp": "2026-03-01T10:00:00.123+00:00", "text": "Grüße 👋 <b>",
              "from": { "id": "u", "name": "User", "aadObjectId": "oid", "email": "kept@example.org" },
              "conversation": { "id": "c", "isGroup": false, "tenantId": "t", "threadId": 7 },
              "attachments": [ { "contentType": "x/y", "content": { "deep": [1, null, "2026-03-01T10:00:00Z"] }, "extra": true } ],
              "entities": [ { "type": "clientInfo", "timezone": "Europe/London" } ],
              "suggestedActions": { "actions": [ { "type": "imBack", "title": "Yes", "value": "yes" } ] },
              "value": { "verb": "go", "n": 1.50 }, "channelData": [ 1, "two" ],
              "membersAdded": [ { "id": "m" } ], "localTimezone": "Europe/London", "unknown": { "a": [ { } ] }
            }
            """;

        var written = ActivityJson.Write(ActivityJson.Parse(Json));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(written)), written);
        Assert.Contains("Grüße", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_read_values_as_json_elements_and_names_in_any_case()
    {
        var activity = ActivityJson.Parse("""{ "Type": "message", "value": { "a": 1 }, "channelData": "x" }""");

        Assert.Equal("message", activity.Type);
        Assert.Equal(1, Assert.IsType<JsonElement>(activity.Value).GetProperty("a").GetInt32());
        Assert.Equal(JsonValueKind.String, Assert.IsType<JsonElement>(activity.ChannelData).ValueKind);
    }

    [Fact]
    public void Should_write_dictionaries_lists_plain_values_and_schema_types_without_nulls()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelData = new Dictionary<string, object>
            {
                ["clientActivityID"] = "7", ["Kept"] = null!, ["list"] = new[] { 1, 2 }, ["ok"] = true, ["half"] = 0.5,
                ["when"] = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), ["action"] = new CardAction("imBack", "Yes"),
            },
        };

        AssertJson(
            """
            { "type": "message", "channelData": { "clientActivityID": "7", "Kept": null, "list": [1, 2], "ok": true, "half": 0.5,
              "when": "2026-03-01T00:00:00+00:00", "action": { "type": "imBack", "title": "Yes" } } }
            """,
            activity);
    }

    [Fact]
    public void Should_refuse_what_the_official_packages_would_crash_on_or_empty()
    {
        object[] refused = [JsonNode.Parse("{}")!, new { a = 1 }, new global::AdaptiveCards.AdaptiveCard(new global::AdaptiveCards.AdaptiveSchemaVersion(1, 5)), new object()];
        foreach (var content in refused)
        {
            var activity = new Activity { Attachments = [new Attachment { Content = content }] };
            var error = Assert.Throws<NotSupportedException>(() => ActivityJson.Write(activity));
            Assert.Contains("Payload.Content", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("""{ "type": "message" } x""")]
    [InlineData("""{ "from": "someone" }""")]
    public void Should_refuse_what_is_no_activity(string json)
    {
        Assert.Throws<JsonException>(() => ActivityJson.Parse(json));
    }

    [Fact]
    public void Should_carry_any_property_of_an_entity()
    {
        var entity = new Entity();
        entity.SetAs(new Dictionary<string, object> { ["type"] = "streaminfo", ["streamSequence"] = 2, ["streamType"] = "streaming" });

        Assert.Equal("streaminfo", entity.Type);
        AssertJson(
            """{ "entities": [ { "type": "streaminfo", "streamSequence": 2, "streamType": "streaming" } ] }""",
            new Activity { Entities = [entity] });
        Assert.Equal(["type", "streamSequence", "streamType"], entity.GetAs<Dictionary<string, object>>().Keys);
        Assert.True(entity.Equals(ActivityJson.Parse(ActivityJson.Write(new Activity { Entities = [entity] })).Entities[0]));
        Assert.False(entity.Equals(new Entity("streaminfo")));
    }

    [Fact]
    public void Should_write_a_mention_that_stands_among_the_entities()
    {
        AssertJson(
            """{ "entities": [ { "type": "mention", "mentioned": { "id": "u" }, "text": "<at>U</at>" } ] }""",
            new Activity { Entities = [new Mention(new ChannelAccount("u"), "<at>U</at>")] });
    }

    private static void AssertJson(string expected, Activity activity)
    {
        var written = ActivityJson.Write(activity);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(written)), written);
    }
}
