using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.Time.Testing;

namespace Zavmo.Bot.Tests.WebChat;

public sealed class StreamTests
{
    [Fact]
    public async Task Should_show_everything_so_far_and_then_what_comes_to_each_open_tab()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        await client.SayAsync("one", "a");
        using var tab = await DirectLineClient.ConnectAsync(client.StreamUrl);
        using var otherTab = await DirectLineClient.ConnectAsync(client.StreamUrl);
        Assert.Equal("one", await TextAsync(tab));
        Assert.Equal("one", await TextAsync(otherTab));

        await client.SayAsync("two", "b");
        Assert.Equal("two", await TextAsync(tab));
        Assert.Equal("two", await TextAsync(otherTab));
    }

    [Fact]
    public async Task Should_show_what_another_process_put_into_the_store()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var store = new MemoryWebChatStore();
        await using var host = await WebChatHost.StartAsync(clock: clock, store: store);
        using var client = await DirectLineClient.OpenAsync(host);
        await client.SayAsync("one", "a");
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        Assert.Equal("one", await TextAsync(socket));

        await store.AppendAsync(client.ConversationId, "x", """{"type":"message","id":"x","text":"from elsewhere"}""", CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("from elsewhere", await TextAsync(socket));
    }

    [Fact]
    public async Task Should_bring_the_users_own_words_back_when_the_answer_is_to_erase_them()
    {
        var store = new MemoryWebChatStore();
        await using var host = await WebChatHost.StartAsync(store: store);
        using var client = await DirectLineClient.OpenAsync(host);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        host.Intake.Answer = (activity, _) => store.ClearAsync(activity.ConversationId, CancellationToken.None);

        await client.SayAsync("my secret", "a");

        Assert.Equal("my secret", await TextAsync(socket));
        Assert.Empty((await client.ActivitiesAsync())["activities"]!.AsArray());
        host.Intake.Answer = (_, _) => Task.CompletedTask;
        await client.SayAsync("and on", "b");
        Assert.Equal("and on", await TextAsync(socket));
    }

    [Fact]
    public async Task Should_go_on_through_empty_keep_alives_and_close_when_the_client_does()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await client.SayAsync("one", "a");
        Assert.Equal("one", await TextAsync(socket));

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task Should_stop_at_once_while_a_page_is_open()
    {
        var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        var receiving = socket.ReceiveAsync(new byte[16], CancellationToken.None);
        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(WebSocketMessageType.Close, (await receiving).MessageType);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Should_answer_400_to_a_request_that_is_no_socket()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var response = await client.Http.GetAsync($"directline/conversations/{client.ConversationId}/stream");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<string> TextAsync(ClientWebSocket socket) =>
        (string)Assert.Single((await DirectLineClient.NextAsync(socket))["activities"]!.AsArray())!["text"]!;
}
