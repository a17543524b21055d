using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.Time.Testing;

namespace Zavmo.Bot.Tests.WebChat;

public sealed class AccessTests
{
    [Fact]
    public async Task Should_answer_401_without_a_token()
    {
        await using var host = await WebChatHost.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync("directline/conversations", null)).StatusCode);
    }

    [Fact]
    public async Task Should_refuse_every_token_that_differs_from_an_issued_one_by_a_character()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        var token = client.Http.DefaultRequestHeaders.Authorization!.Parameter!;
        for (var i = 0; i < token.Length - 1; i += 7)
        {
            client.Use(token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..]);
            using var response = await client.SendAsync("directline/tokens/refresh", "");
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiYSJ9.")]
    public async Task Should_refuse_what_is_not_a_token(string token)
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        client.Use(token);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync("directline/tokens/refresh", "")).StatusCode);
    }

    [Fact]
    public async Task Should_refuse_a_token_when_its_time_is_over_and_take_the_refreshed_one()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var host = await WebChatHost.StartAsync(clock: clock);
        using var client = await DirectLineClient.OpenAsync(host);
        clock.Advance(TimeSpan.FromMinutes(29));
        var fresh = await client.PostAsync("directline/tokens/refresh", "");
        Assert.Equal(1800, (int)fresh["expires_in"]!);
        clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync("directline/tokens/refresh", "")).StatusCode);
        client.Use((string)fresh["token"]!);
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync("directline/tokens/refresh", "")).StatusCode);
    }

    [Fact]
    public async Task Should_keep_one_user_out_of_anothers_conversation()
    {
        await using var host = await WebChatHost.StartAsync();
        using var one = await DirectLineClient.OpenAsync(host);
        using var other = await DirectLineClient.OpenAsync(host);
        var path = $"directline/conversations/{one.ConversationId}";

        Assert.Equal(HttpStatusCode.Forbidden, (await other.Http.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Http.GetAsync(path + "/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.SendAsync(path + "/activities", """{"type":"message"}""")).StatusCode);
        var stream = other.StreamUrl.Replace(other.ConversationId, one.ConversationId, StringComparison.Ordinal);
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(stream));
    }

    [Theory]
    [InlineData("evil.example", "")]
    [InlineData("localhost.evil.example", "")]
    [InlineData("192.168.0.7", "")]
    [InlineData("localhost", "http://evil.example")]
    [InlineData("localhost", "null")]
    public async Task Should_refuse_other_hosts_and_other_origins(string name, string origin)
    {
        await using var host = await WebChatHost.StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await GenerateAsync(host, $"{name}:{host.Address.Port}", origin));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("zavmo.localhost")]
    public async Task Should_serve_this_machine_under_its_own_names(string name)
    {
        await using var host = await WebChatHost.StartAsync();
        var authority = $"{name}:{host.Address.Port}";
        Assert.Equal(HttpStatusCode.OK, await GenerateAsync(host, authority, "http://" + authority));
    }

    [Fact]
    public async Task Should_refuse_a_socket_from_another_site()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "http://evil.example");
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(client.StreamUrl), CancellationToken.None));
    }

    [Fact]
    public async Task Should_serve_nothing_outside_development_unless_enabled()
    {
        await using (var host = await WebChatHost.StartAsync("Production"))
        {
            using var http = new HttpClient { BaseAddress = host.Address };
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync("directline/tokens/generate", null)).StatusCode);
        }

        await using var enabled = await WebChatHost.StartAsync("Production", enabled: true);
        Assert.Equal(HttpStatusCode.OK, await GenerateAsync(enabled, "zavmo.example", "http://zavmo.example"));
    }

    [Fact]
    public async Task Should_take_only_ids_that_it_gives_out_outside_development()
    {
        await using var host = await WebChatHost.StartAsync("Production", enabled: true);
        using var client = await DirectLineClient.OpenAsync(host);
        using var again = await DirectLineClient.OpenAsync(host, client.UserId);
        Assert.Equal(client.ConversationId, again.ConversationId);
        using var guessed = await client.SendAsync("directline/tokens/generate", """{"user":{"id":"anna"}}""");
        Assert.Equal(HttpStatusCode.BadRequest, guessed.StatusCode);
    }

    private static async Task<HttpStatusCode> GenerateAsync(WebChatHost host, string authority, string origin)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "directline/tokens/generate");
        request.Headers.Host = authority;
        if (origin.Length > 0)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
