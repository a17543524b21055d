using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Integration;

/// <summary>The REST client: what goes over the wire, and what becomes of each answer.</summary>
public sealed class ConnectorTests : IDisposable
{
    private readonly StubChannel _channel = new();

    public void Dispose() => _channel.Dispose();

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task Should_take_the_id_that_the_channel_gave(HttpStatusCode status)
    {
        _channel.Answer = _ => StubChannel.Json(status, """{"id":"m7","more":{"a":[1]}}""");

        Assert.Equal("m7", (await SendAsync()).Id);
    }

    [Fact]
    public async Task Should_know_of_no_id_when_the_channel_gave_none()
    {
        _channel.Answer = _ => new HttpResponseMessage(HttpStatusCode.Accepted);

        Assert.Null(await SendAsync());
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, "", null)]
    [InlineData(HttpStatusCode.TooManyRequests, """{"error":{"code":"Throttled","message":"slow down"}}""", "Throttled")]
    [InlineData(HttpStatusCode.Forbidden, """{"error":{"code":"MessageWritesBlocked"}}""", "MessageWritesBlocked")]
    [InlineData(HttpStatusCode.BadGateway, "<html>proxy</html>", null)]
    [InlineData(HttpStatusCode.Redirect, "", null)]
    public async Task Should_throw_what_the_channel_refused_with_status_headers_and_body(HttpStatusCode status, string body, string? code)
    {
        _channel.Answer = _ =>
        {
            var answer = StubChannel.Json(status, body);
            answer.Headers.Add("Retry-After", "7");
            return answer;
        };

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal((status, body), (refusal.Response.StatusCode, refusal.Response.Content));
        Assert.Equal(["7"], refusal.Response.Headers["retry-after"]);
        Assert.Equal(code, refusal.Body?.Error?.Code);
        Assert.Single(_channel.Requests);
    }

    [Fact]
    public async Task Should_tell_an_answer_it_cannot_read_from_a_refusal()
    {
        _channel.Answer = _ => StubChannel.Json(HttpStatusCode.OK, "<html>");

        await Assert.ThrowsAsync<SerializationException>(SendAsync);
    }

    [Fact]
    public async Task Should_read_the_members_of_a_conversation()
    {
        _channel.Answer = request => StubChannel.Json(HttpStatusCode.OK, request.RequestUri!.AbsolutePath.EndsWith("/members", StringComparison.Ordinal)
            ? """[{"id":"29:a","name":"Ada","aadObjectId":"o1","email":"ada@example.org"}]"""
            : """{"continuationToken":"next","members":[{"id":"29:b"}]}""");
        using var client = await ClientAsync();

        var member = Assert.Single(await client.Conversations.GetConversationMembersAsync("c1"));
        var page = await client.Conversations.GetConversationPagedMembersAsync("c1", 50, "a b");
        await client.Conversations.GetConversationPagedMembersAsync("c1");

        Assert.Equal(("29:a", "Ada", "o1"), (member.Id, member.Name, member.AadObjectId));
        Assert.Equal(("next", "29:b"), (page.ContinuationToken, Assert.Single(page.Members).Id));
        Assert.Equal(
            [
                "https://channel.test/v3/conversations/c1/members",
                "https://channel.test/v3/conversations/c1/pagedmembers?pageSize=50&continuationToken=a%20b",
                "https://channel.test/v3/conversations/c1/pagedmembers",
            ],
            _channel.Requests.Select(request => request.Url));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Should_send_nothing_to_an_id_that_is_none(string? id)
    {
        using var client = await ClientAsync();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Conversations.SendToConversationAsync(id, new Activity()));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Conversations.UpdateActivityAsync("c1", id, new Activity()));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Should_keep_an_id_one_segment_of_the_path_whatever_is_in_it()
    {
        using var client = await ClientAsync();

        await client.Conversations.DeleteActivityAsync("../../x?y#z", "19:a@thread.tacv2;messageid=1");

        Assert.Equal(
            "https://channel.test/v3/conversations/..%2F..%2Fx%3Fy%23z/activities/19%3Aa%40thread.tacv2%3Bmessageid%3D1",
            Assert.Single(_channel.Requests).Url);
    }

    [Fact]
    public async Task Should_sign_what_it_sends_as_the_app_that_the_claims_name()
    {
        _channel.Answer = request => StubChannel.Json(HttpStatusCode.OK, request.RequestUri!.Host == "channel.test"
            ? """{"id":"m1"}"""
            : """{"token_type":"Bearer","expires_in":3600,"access_token":"secret-token"}""");
        var authentication = _channel.Authentication(
            ("MicrosoftAppId", "app-1"), ("MicrosoftAppPassword", "x"), ("MicrosoftAppTenantId", "t1"), ("ValidateAuthority", "false"));

        using var client = await authentication.CreateConnectorFactory(Caller("app-1"))
            .CreateAsync("https://channel.test", authentication.GetOriginatingAudience(), CancellationToken.None);
        await client.Conversations.ReplyToActivityAsync("c1", "in1", new Activity { Type = ActivityTypes.Message });

        Assert.Equal("Bearer secret-token", _channel.Requests.Single(request => request.Url.StartsWith("https://channel.test", StringComparison.Ordinal)).Authorization);
        await Assert.ThrowsAsync<InvalidOperationException>(() => authentication.CreateConnectorFactory(Caller("app-2"))
            .CreateAsync("https://channel.test", null, CancellationToken.None));
    }

    private static System.Security.Claims.ClaimsIdentity Caller(string appId) => new([new("aud", appId)]);

    private async Task<ResourceResponse> SendAsync()
    {
        using var client = await ClientAsync();
        return await client.Conversations.SendToConversationAsync("c1", new Activity { Type = ActivityTypes.Message, Text = "x" });
    }

    private Task<IConnectorClient> ClientAsync() =>
        _channel.Authentication().CreateConnectorFactory(new([])).CreateAsync("https://channel.test", null, CancellationToken.None);
}
