using System.Text.Json.Nodes;
using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Zavmo.BotFramework;

namespace BotFramework.Tests.Teams;

public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly RecordingTeamsHandler _handler = new();

    public static TheoryData<string, string> Events => new()
    {
        { "channelCreated", "channelCreated c of t" },
        { "channelDeleted", "channelDeleted c of t" },
        { "channelRenamed", "channelRenamed c of t" },
        { "channelRestored", "channelRestored c of t" },
        { "teamArchived", "teamArchived t" },
        { "teamDeleted", "teamDeleted t" },
        { "teamHardDeleted", "teamHardDeleted t" },
        { "teamRenamed", "teamRenamed t" },
        { "teamRestored", "teamRestored t" },
        { "teamUnarchived", "teamUnarchived t" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Should_call_the_method_of_the_event_of_a_team(string eventType, string expected)
    {
        var json = $$"""{ "type": "conversationUpdate", "channelData": { "eventType": "{{eventType}}", "team": { "id": "t" }, "channel": { "id": "c" } } }""";
        await RunAsync(json);
        Assert.Equal([expected], _handler.Calls);

        _handler.Calls.Clear();
        await RunAsync(json, "webchat");
        Assert.Empty(_handler.Calls);
    }

    [Theory]
    [InlineData("""{ "type": "installationUpdate", "action": "add" }""", "installed")]
    [InlineData("""{ "type": "installationUpdate", "action": "add-upgrade" }""", "installed")]
    [InlineData("""{ "type": "installationUpdate", "action": "remove" }""", "uninstalled")]
    [InlineData("""{ "type": "installationUpdate", "action": "remove-upgrade" }""", "uninstalled")]
    [InlineData("""{ "type": "messageUpdate", "channelData": { "eventType": "editMessage" } }""", "edited")]
    [InlineData("""{ "type": "messageUpdate", "channelData": { "eventType": "undeleteMessage" } }""", "undeleted")]
    [InlineData("""{ "type": "messageUpdate", "channelData": { "eventType": "new" } }""", "update")]
    [InlineData("""{ "type": "messageUpdate" }""", "update")]
    [InlineData("""{ "type": "messageDelete", "channelData": { "eventType": "softDeleteMessage" } }""", "deleted")]
    [InlineData("""{ "type": "messageDelete", "channelData": 7 }""", "delete")]
    [InlineData("""{ "type": "messageReaction", "reactionsAdded": [ { "type": "like" } ] }""", "+like")]
    [InlineData("""{ "type": "conversationUpdate", "channelData": { "eventType": "new" } }""", null)]
    [InlineData("""{ "type": "conversationUpdate", "channelData": { "eventType": 5, "team": [] } }""", null)]
    public async Task Should_tell_of_installations_edits_deletions_and_reactions(string json, string? expected)
    {
        await RunAsync(json);
        Assert.Equal(expected is null ? [] : [expected], _handler.Calls);
    }

    [Theory]
    [InlineData("""{ "type": "messageUpdate", "channelData": { "eventType": "editMessage" } }""", "update")]
    [InlineData("""{ "type": "messageDelete", "channelData": { "eventType": "softDeleteMessage" } }""", "delete")]
    public async Task Should_see_no_events_of_Teams_on_other_channels(string json, string expected)
    {
        await RunAsync(json, "webchat");
        Assert.Equal([expected], _handler.Calls);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{ "action": "accept", "uploadInfo": { "uploadUrl": "u" } }""", "accepted u")]
    [InlineData("fileConsent/invoke", """{ "action": "decline" }""", "declined")]
    [InlineData("signin/verifyState", """{ "state": "s" }""", "signin/verifyState")]
    [InlineData("signin/tokenExchange", """{ "id": "1" }""", "signin/tokenExchange")]
    public async Task Should_answer_what_needs_no_body_with_200(string name, string value, string call)
    {
        var response = await InvokeAsync(name, value);
        Assert.Equal((200, null), (response.Status, response.Body));
        Assert.Equal([call], _handler.Calls);
    }

    [Theory]
    [InlineData(
        "composeExtension/query",
        """{ "commandId": "find", "parameters": [ { "name": "q", "value": "py" } ], "queryOptions": { "skip": 0, "count": 25 } }""",
        """{ "composeExtension": { "type": "result", "attachmentLayout": "list", "attachments": [ { "contentType": "find", "name": "q=py 0+25", "preview": { "contentType": "text" } } ] } }""")]
    [InlineData(
        "composeExtension/selectItem",
        """{ "at": "2026-01-02T03:04:05Z" }""",
        """{ "composeExtension": { "type": "message", "text": "2026-01-02T03:04:05Z" } }""")]
    [InlineData(
        "task/fetch",
        """{ "data": { "n": 1 }, "context": { "theme": "dark" } }""",
        """{ "task": { "type": "continue", "value": { "title": "dark", "height": 200 } } }""")]
    [InlineData("task/submit", """{ "data": { "n": 1 } }""", """{ "task": { "type": "message", "value": "thanks" } }""")]
    public async Task Should_answer_with_what_the_bot_returns(string name, string value, string expected)
    {
        var response = await InvokeAsync(name, value);

        Assert.Equal(200, response.Status);
        var written = JsonNode.Parse(ActivityJson.Write(new Activity { Value = response.Body }))!["value"];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), written), written?.ToJsonString());
    }

    [Theory]
    [InlineData("fileConsent/invoke")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task Should_answer_a_value_of_another_shape_with_400(string name)
    {
        foreach (var value in new[] { "null", "3", "\"text\"", "[]", "true" })
        {
            Assert.Equal(400, (await InvokeAsync(name, value)).Status);
        }

        Assert.Empty(_handler.Calls);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{ "action": "maybe" }""")]
    [InlineData("fileConsent/invoke", """{ "action": [] }""")]
    [InlineData("composeExtension/query", """{ "parameters": 4 }""")]
    [InlineData("composeExtension/query", """{ "queryOptions": { "skip": "x" } }""")]
    [InlineData("task/fetch", """{ "context": "dark" }""")]
    [InlineData("adaptiveCard/action", """{ "action": { "type": "Action.Submit" } }""")]
    public async Task Should_answer_a_member_of_another_shape_with_400(string name, string value) =>
        Assert.Equal(400, (await InvokeAsync(name, value)).Status);

    [Theory]
    [InlineData("adaptiveCard/action", """{ "action": { "type": "Action.Execute", "verb": "go" } }""")]
    [InlineData("composeExtension/query", "{}")]
    [InlineData("composeExtension/selectItem", "{}")]
    [InlineData("task/fetch", "{}")]
    [InlineData("task/submit", "{}")]
    [InlineData("fileConsent/invoke", """{ "action": "accept" }""")]
    [InlineData("fileConsent/invoke", """{ "action": "decline" }""")]
    [InlineData("signin/verifyState", "{}")]
    [InlineData("signin/tokenExchange", "{}")]
    [InlineData("message/submitAction", "{}")]
    [InlineData("", "{}")]
    public async Task Should_answer_with_501_what_the_bot_does_not_override(string name, string value)
    {
        var activity = Parse(Invoke(name, value));
        activity.Name = name.Length == 0 ? null : name;
        using var turn = new TurnContext(_adapter, activity);
        await new Microsoft.Bot.Builder.Teams.TeamsActivityHandler().OnTurnAsync(turn);
        Assert.Equal(501, Answer().Status);
    }

    private static string Invoke(string name, string value) => $$"""{ "type": "invoke", "name": "{{name}}", "value": {{value}} }""";

    private static Activity Parse(string json, string channelId = "msteams")
    {
        var activity = ActivityJson.Parse(json);
        activity.ChannelId = channelId;
        activity.Recipient = new ChannelAccount("bot");
        return activity;
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string value)
    {
        _adapter.Sent.Clear();
        await RunAsync(Invoke(name, value));
        return Answer();
    }

    private InvokeResponse Answer() => Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);

    private async Task RunAsync(string json, string channelId = "msteams")
    {
        using var turn = new TurnContext(_adapter, Parse(json, channelId));
        await _handler.OnTurnAsync(turn);
    }
}
