using System.Net;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.WebChat;

public sealed class ActivityTests
{
    [Fact]
    public async Task Should_show_the_users_own_activity_on_the_stream_under_the_id_that_its_post_returned()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var socket = await DirectLineClient.ConnectAsync(client.StreamUrl);
        var id = await client.SayAsync("hi", "client-1");

        var set = await DirectLineClient.NextAsync(socket);
        var activity = Assert.Single(set["activities"]!.AsArray())!;
        Assert.Equal((id, "hi", "client-1"), ((string)activity["id"]!, (string)activity["text"]!, (string)activity["channelData"]!["clientActivityID"]!));
        Assert.Equal(("webchat", "webchat:local", client.ConversationId, client.UserId, "user", "bot"),
            ((string)activity["channelId"]!, (string)activity["serviceUrl"]!, (string)activity["conversation"]!["id"]!,
             (string)activity["from"]!["id"]!, (string)activity["from"]!["role"]!, (string)activity["recipient"]!["role"]!));
        Assert.Equal("1", (string)set["watermark"]!);
    }

    [Fact]
    public async Task Should_take_who_sent_an_activity_from_the_token_and_not_from_the_body()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        await client.PostAsync($"directline/conversations/{client.ConversationId}/activities", """
            {"type":"message","id":"mine","text":"x","from":{"id":"someone-else"},"conversation":{"id":"c","tenantId":"t"},"serviceUrl":"https://elsewhere.example",
             "channelId":"msteams","channelData":{"tenant":{"id":"t"},"postBack":true},"recipient":{"id":"r"}}
            """);

        var taken = host.Intake.Taken.Last();
        var body = JsonNode.Parse(taken.RawBody)!;
        Assert.Equal((client.UserId, "local", "webchat"), (taken.UserId, taken.TenantId, taken.ChannelId));
        Assert.NotEqual("mine", taken.ActivityId);
        Assert.Equal(taken.ActivityId, (string)body["id"]!);
        Assert.Equal(client.UserId, (string)body["from"]!["id"]!);
        Assert.Equal($$"""{"id":"{{client.ConversationId}}"}""", body["conversation"]!.ToJsonString());
        Assert.Equal("""{"postBack":true}""", body["channelData"]!.ToJsonString());
        Assert.Equal("webchat:local", (string)body["serviceUrl"]!);
    }

    [Fact]
    public async Task Should_do_nothing_twice_when_a_client_repeats_a_post()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        var first = await client.SayAsync("hi", "client-1");
        var watermark = (string)(await client.ActivitiesAsync())["watermark"]!;

        Assert.Equal(first, await client.SayAsync("hi", "client-1"));
        Assert.Equal(watermark, (string)(await client.ActivitiesAsync())["watermark"]!);
        Assert.Single(host.Intake.Taken, taken => taken.ActivityId == first);
    }

    [Fact]
    public async Task Should_hand_a_repeat_on_when_the_first_try_failed_at_the_bot()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        host.Intake.Answer = (_, _) => throw new IOException("the disk is full");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SayAsync("hi", "client-1"));
        host.Intake.Answer = (_, _) => Task.CompletedTask;

        var id = await client.SayAsync("hi", "client-1");
        Assert.Equal(2, host.Intake.Taken.Count(taken => taken.ActivityId == id));
        Assert.Single((await client.ActivitiesAsync())["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"type":"message" """, "line")]
    [InlineData("""[1]""", "an object is expected")]
    [InlineData("""{"type":"message","type":"event"}""", "type")]
    [InlineData("""{"text":"no type"}""", "type must be one of")]
    [InlineData("""{"type":"conversationUpdate"}""", "type must be one of")]
    [InlineData("""{"type":"message","text":"\ud800"}""", "JSON object")]
    [InlineData("""{"type":"message","text":5}""", "text")]
    [InlineData("""{"type":"message","attachments":"x"}""", "attachments")]
    [InlineData("""{"type":"message","entities":[5]}""", "not a valid activity")]
    public async Task Should_say_what_is_wrong_with_a_body(string body, string expected)
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var response = await client.SendAsync($"directline/conversations/{client.ConversationId}/activities", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        Assert.Contains(expected, (string)error["message"]!, StringComparison.OrdinalIgnoreCase);
        Assert.Single(host.Intake.Taken);
        Assert.Empty((await client.ActivitiesAsync())["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("""[1,2]""")]
    [InlineData("""{"a":{"b":[null]}}""")]
    [InlineData("5")]
    public async Task Should_take_a_value_of_any_shape(string value)
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        await client.PostAsync($"directline/conversations/{client.ConversationId}/activities", $$"""{"type":"message","value":{{value}}}""");
        Assert.Equal(value, JsonNode.Parse(host.Intake.Taken.Last().RawBody)!["value"]!.ToJsonString());
    }

    [Fact]
    public async Task Should_refuse_a_body_over_256_KB_and_take_one_under_it()
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        await client.SayAsync(new string('x', 255 * 1024), "a");
        using var response = await client.SendAsync($"directline/conversations/{client.ConversationId}/activities",
            $$"""{"type":"message","text":"{{new string('x', 256 * 1024)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    public async Task Should_refuse_a_watermark_that_is_not_one(string watermark)
    {
        await using var host = await WebChatHost.StartAsync();
        using var client = await DirectLineClient.OpenAsync(host);
        using var response = await client.Http.GetAsync($"directline/conversations/{client.ConversationId}/activities?watermark={watermark}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
