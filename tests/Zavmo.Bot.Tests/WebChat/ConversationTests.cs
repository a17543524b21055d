using System.Net;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.WebChat;

public sealed class ConversationTests
{
    [Fact]
    public async Task Should_tell_the_bot_once_that_the_user_has_come()
    {
        await using var host = await WebChatHost.StartAsync();
        using var first = await DirectLineClient.OpenAsync(host);
        using var secondTab = await DirectLineClient.OpenAsync(host, first.UserId);

        var arrival = Assert.Single(host.Intake.Taken);
        Assert.Equal(("webchat", first.ConversationId, first.UserId, "local"),
            (arrival.ChannelId, arrival.ConversationId, arrival.UserId, arrival.TenantId));
        var body = JsonNode.Parse(arrival.RawBody)!;
        Assert.Equal("conversationUpdate", (string)body["type"]!);
        Assert.Equal(first.UserId, (string)body["membersAdded"]![0]!["id"]!);
        Assert.Equal("zavmo", (string)body["recipient"]!["id"]!);
        Assert.Equal(first.ConversationId, secondTab.ConversationId);
    }

    [Fact]
    public async Task Should_not_welcome_again_when_the_conversation_has_begun()
    {
        var store = new MemoryWebChatStore();
        string userId;
        await using (var host = await WebChatHost.StartAsync(store: store))
        {
            using var client = await DirectLineClient.OpenAsync(host);
            userId = client.UserId;
            await host.Sender.SendAsync("webchat:local", client.ConversationId, """{"type":"message","text":"Welcome"}""", CancellationToken.None);
        }

        await using var restarted = await WebChatHost.StartAsync(store: store);
        using var again = await DirectLineClient.OpenAsync(restarted, userId);
        Assert.Empty(restarted.Intake.Taken);
        Assert.Equal("Welcome", (string)(await again.ActivitiesAsync())["activities"]![0]!["text"]!);
    }

    [Fact]
    public async Task Should_answer_201_for_a_new_conversation_and_200_after_that()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var again = await client.SendAsync("directline/conversations", "");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);

        var token = await client.PostAsync("directline/tokens/generate", "");
        client.Use((string)token["token"]!);
        using var created = await client.SendAsync("directline/conversations", "");
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
    }

    [Fact]
    public async Task Should_give_a_stream_from_the_watermark_that_a_client_comes_back_with()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        await client.SayAsync("one", "a");
        var seen = (string)(await client.ActivitiesAsync())["watermark"]!;
        await client.SayAsync("two", "b");

        var back = await client.GetAsync($"directline/conversations/{client.ConversationId}?watermark={seen}");
        using var socket = await DirectLineClient.ConnectAsync((string)back["streamUrl"]!);
        var activities = (await DirectLineClient.NextAsync(socket))["activities"]!.AsArray();
        Assert.Equal(["two"], activities.Select(activity => (string)activity!["text"]!));
    }
}
