using System.Net;
using System.Text;
using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Zavmo.BotFramework;

namespace BotFramework.Tests.Teams;

public sealed class TeamsInfoTests : IDisposable
{
    private readonly Channel _channel = new();
    private readonly RecordingTeamsHandler _handler = new();
    private readonly HttpClient _http;

    public TeamsInfoTests() => _http = new HttpClient(_channel);

    public void Dispose()
    {
        _http.Dispose();
        _channel.Dispose();
    }

    [Theory]
    [InlineData("{ }", "/v3/conversations/c%201/members/29%3Au")]
    [InlineData("""{ "team": { "id": "19:t" } }""", "/v3/conversations/19%3At/members/29%3Au")]
    public async Task Should_ask_the_team_or_the_conversation_for_a_member(string channelData, string path)
    {
        _channel.Answer = (200, """{ "id": "29:u", "objectId": "o", "email": "a@b.c", "userPrincipalName": "a@b", "givenName": "A", "surname": "B", "tenantId": "t", "userRole": "user" }""");
        using var turn = Turn($$"""{ "type": "message", "conversation": { "id": "c 1" }, "channelData": {{channelData}} }""");

        var member = await TeamsInfo.GetMemberAsync(turn, "29:u");

        Assert.Equal([path], _channel.Paths);
        Assert.Equal(
            ("29:u", "o", "a@b.c", "a@b", "A", "B", "t", "user"),
            (member.Id, member.AadObjectId, member.Email, member.UserPrincipalName, member.GivenName, member.Surname, member.TenantId, member.UserRole));
    }

    [Fact]
    public async Task Should_read_a_page_of_members()
    {
        _channel.Answer = (200, """{ "continuationToken": "next", "members": [ { "id": "29:u", "email": "a@b.c" } ] }""");
        using var turn = Turn("""{ "type": "message", "conversation": { "id": "c" } }""");

        var page = await TeamsInfo.GetPagedMembersAsync(turn, 50, "a&b");

        Assert.Equal(["/v3/conversations/c/pagedmembers?pageSize=50&continuationToken=a%26b"], _channel.Paths);
        Assert.Equal(("next", "a@b.c"), (page.ContinuationToken, Assert.Single(page.Members).Email));
    }

    [Fact]
    public async Task Should_say_what_is_missing_where_there_is_no_connector_or_no_conversation()
    {
        using var bare = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(bare, "u"));
        using var nowhere = Turn("""{ "type": "message" }""");
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(nowhere, "u"));
    }

    [Fact]
    public async Task Should_tell_who_came_and_ask_only_for_whom_the_activity_does_not_tell()
    {
        _channel.Answer = (200, """{ "id": "29:u", "email": "asked@b.c", "objectId": "o" }""");
        await RunAsync(
            """
            { "type": "conversationUpdate", "conversation": { "id": "c" }, "channelData": { "team": { "id": "t" } },
              "membersAdded": [ { "id": "bot" }, { "id": "29:u" }, { "id": "29:v", "email": "told@b.c" } ] }
            """);

        Assert.Equal(["added bot  ,29:u asked@b.c o,29:v told@b.c  to t"], _handler.Calls);
        Assert.Single(_channel.Paths);
    }

    [Fact]
    public async Task Should_take_what_the_activity_says_where_the_conversation_is_gone()
    {
        _channel.Answer = (404, """{ "error": { "code": "ConversationNotFound", "message": "gone" } }""");
        await RunAsync("""{ "type": "conversationUpdate", "conversation": { "id": "c" }, "membersAdded": [ { "id": "29:u", "aadObjectId": "o" } ] }""");
        Assert.Equal(["added 29:u  o to "], _handler.Calls);

        _channel.Answer = (403, """{ "error": { "code": "Forbidden" } }""");
        await Assert.ThrowsAsync<ErrorResponseException>(() =>
            RunAsync("""{ "type": "conversationUpdate", "conversation": { "id": "c" }, "membersAdded": [ { "id": "29:u" } ] }"""));
    }

    [Fact]
    public async Task Should_tell_who_went_without_asking()
    {
        await RunAsync("""{ "type": "conversationUpdate", "conversation": { "id": "c" }, "membersRemoved": [ { "id": "29:u" } ] }""");
        Assert.Equal(["removed 29:u from "], _handler.Calls);
        Assert.Empty(_channel.Paths);
    }

    private async Task RunAsync(string json)
    {
        using var turn = Turn(json);
        await _handler.OnTurnAsync(turn);
    }

    private TurnContext Turn(string json)
    {
        var activity = ActivityJson.Parse(json);
        activity.ChannelId = Channels.Msteams;
        activity.Recipient = new ChannelAccount("bot");
        var turn = new TurnContext(new RecordingAdapter(), activity);
        turn.TurnState.Add<IConnectorClient>(new HttpConnector(new Uri("https://service.test/"), AnonymousCredentials.Instance, _http));
        return turn;
    }

    private sealed class Channel : HttpMessageHandler
    {
        public (int Status, string Body) Answer { get; set; }

        public List<string> Paths { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Paths.Add(request.RequestUri!.PathAndQuery);
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)Answer.Status)
            {
                Content = new StringContent(Answer.Body, Encoding.UTF8, "application/json"),
            });
        }
    }
}
