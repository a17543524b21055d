using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.WebChat;

public sealed class WebChatSenderTests
{
    [Fact]
    public async Task Should_stamp_what_the_bot_sends_and_keep_what_it_replies_to()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        var id = await SendAsync(host, client, """{"type":"message","text":"Hello","replyToId":"q","from":{"id":"other"}}""");

        var activity = Assert.Single(await ReadAsync(client));
        Assert.Equal((id, "Hello", "q", "zavmo", "bot"),
            ((string)activity["id"]!, (string)activity["text"]!, (string)activity["replyToId"]!, (string)activity["from"]!["id"]!, (string)activity["from"]!["role"]!));
    }

    [Fact]
    public async Task Should_give_each_activity_a_later_timestamp_so_that_their_order_holds()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        for (var i = 0; i < 20; i++)
        {
            await SendAsync(host, client, """{"type":"message","text":"x"}""");
        }

        var stamps = (await ReadAsync(client)).Select(activity => (string)activity["timestamp"]!).ToList();
        Assert.Equal(20, stamps.Distinct().Count());
        Assert.Equal(stamps.Order(StringComparer.Ordinal), stamps);
    }

    [Fact]
    public async Task Should_replace_a_card_under_its_id_and_in_its_place()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        var card = await SendAsync(host, client, """{"type":"message","text":"question"}""");
        await SendAsync(host, client, """{"type":"message","text":"later"}""");
        var before = (await ReadAsync(client))[0];
        var back = await client.GetAsync($"directline/conversations/{client.ConversationId}?watermark=2");
        using var socket = await DirectLineClient.ConnectAsync((string)back["streamUrl"]!);

        await host.Sender.UpdateAsync("webchat:local", client.ConversationId, card, """{"type":"message","text":"answered"}""", CancellationToken.None);

        var set = await DirectLineClient.NextAsync(socket);
        var activities = await ReadAsync(client);
        Assert.Equal(2, activities.Count);
        var replaced = activities.Single(activity => (string)activity["id"]! == card);
        Assert.Equal(("answered", (string)before["timestamp"]!), ((string)replaced["text"]!, (string)replaced["timestamp"]!));
        Assert.Equal(card, (string)Assert.Single(set["activities"]!.AsArray())!["id"]!);
    }

    [Fact]
    public async Task Should_not_bring_back_what_was_erased_by_updating_it()
    {
        var store = new MemoryWebChatStore();
        await using var host = await WebChatHost.StartAsync(store: store);
        using var client = await DirectLineClient.OpenAsync(host);
        var card = await SendAsync(host, client, """{"type":"message","text":"question"}""");
        await store.ClearAsync(client.ConversationId, CancellationToken.None);

        await host.Sender.UpdateAsync("webchat:local", client.ConversationId, card, """{"type":"message","text":"answered"}""", CancellationToken.None);
        await host.Sender.DeleteAsync("webchat:local", client.ConversationId, card, CancellationToken.None);
        Assert.Empty(await ReadAsync(client));
    }

    [Fact]
    public async Task Should_show_a_reply_once_that_is_sent_twice_under_one_client_id()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        const string Reply = """{"type":"message","text":"x","channelData":{"clientActivityID":"turn-7-reply-1"}}""";
        Assert.Equal(await SendAsync(host, client, Reply), await SendAsync(host, client, Reply));
        Assert.Single(await ReadAsync(client));
    }

    [Fact]
    public async Task Should_delete_an_activity_by_replacing_it()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        var id = await SendAsync(host, client, """{"type":"message","text":"secret"}""");
        await host.Sender.DeleteAsync("webchat:local", client.ConversationId, id, CancellationToken.None);

        var activity = Assert.Single(await ReadAsync(client));
        Assert.Equal(("messageDelete", id), ((string)activity["type"]!, (string)activity["id"]!));
        Assert.Null(activity["text"]);
    }

    [Fact]
    public async Task Should_show_typing_and_not_keep_it()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        await SendAsync(host, client, """{"type":"message","text":"first"}""");
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        await DirectLineClient.NextAsync(socket);

        await SendAsync(host, client, """{"type":"typing"}""");
        var set = await DirectLineClient.NextAsync(socket);
        Assert.Equal("typing", (string)Assert.Single(set["activities"]!.AsArray())!["type"]!);
        Assert.Single(await ReadAsync(client));
    }

    [Fact]
    public async Task Should_serve_the_web_chat_only()
    {
        await using var host = await WebChatHost.StartAsync();
        Assert.True(host.Sender.Serves("webchat"));
        Assert.False(host.Sender.Serves("msteams"));
    }

    private static Task<string> SendAsync(WebChatHost host, DirectLineClient client, string json) =>
        host.Sender.SendAsync("webchat:local", client.ConversationId, json, CancellationToken.None);

    private static async Task<List<JsonNode>> ReadAsync(DirectLineClient client) =>
        [.. (await client.ActivitiesAsync())["activities"]!.AsArray().Select(activity => activity!)];
}
