using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Zavmo.BotFramework;

namespace BotFramework.Tests.Integration;

public sealed class CloudAdapterTests : IDisposable
{
    private const string Root = "https://channel.test/emea/v3/conversations";
    private readonly StubChannel _channel = new();
    private readonly StoredTurnAdapter _adapter;

    public CloudAdapterTests() => _adapter = new StoredTurnAdapter(_channel.Authentication());

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task Should_answer_a_stored_message_as_a_reply_to_it()
    {
        ResourceResponse? sent = null;
        var answer = await _adapter.RunAsync(Message(), async (turn, token) => sent = await turn.SendActivityAsync("Hello", cancellationToken: token));

        Assert.Null(answer);
        Assert.Equal("m1", sent?.Id);
        var (method, url, body, authorization) = Assert.Single(_channel.Requests);
        Assert.Equal(("POST", $"{Root}/a%3A1%2F2/activities/in1", null), (method, url, authorization));
        var activity = ActivityJson.Parse(body);
        Assert.Equal(("Hello", null, "28:bot", "29:user"), (activity.Text, activity.Id, activity.From.Id, activity.Recipient.Id));
    }

    [Fact]
    public async Task Should_give_the_turn_its_caller_and_its_client()
    {
        ITurnContext? seen = null;
        await _adapter.RunAsync(Message(), (turn, _) =>
        {
            seen = turn;
            Assert.Equal("caller", turn.Activity.CallerId);
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<System.Security.Claims.ClaimsIdentity>(BotAdapter.BotIdentityKey));
            return Task.CompletedTask;
        });
        Assert.NotNull(seen);
    }

    [Fact]
    public async Task Should_let_the_channel_give_the_ids_and_keep_traces_at_home()
    {
        await _adapter.RunAsync(Message(), async (turn, token) =>
        {
            var note = new Activity { Type = ActivityTypes.Message, Id = "mine", Text = "x" };
            await turn.SendActivitiesAsync([note, (Activity)Activity.CreateTraceActivity("trace"), new Activity { Type = ActivityTypes.Typing }], token);
            Assert.Equal("m1", note.Id);
        });

        Assert.Equal(["message", "typing"], _channel.Requests.Select(request => ActivityJson.Parse(request.Body).Type));
        Assert.All(_channel.Requests, request => Assert.DoesNotContain("mine", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_update_and_delete_what_was_sent()
    {
        await _adapter.RunAsync(Message(), async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "m/1", Text = "y" }, token);
            await turn.DeleteActivityAsync("m2", token);
        });

        Assert.Equal(
            [("PUT", $"{Root}/a%3A1%2F2/activities/m%2F1"), ("DELETE", $"{Root}/a%3A1%2F2/activities/m2")],
            _channel.Requests.Select(request => (request.Method, request.Url)));
    }

    [Fact]
    public async Task Should_answer_an_invoke_with_the_first_answer_that_was_sent()
    {
        var invoke = Message();
        invoke.Type = ActivityTypes.Invoke;

        var answer = await _adapter.RunAsync(invoke, async (turn, token) =>
        {
            await turn.SendActivityAsync(Answering(200), token);
            await turn.SendActivityAsync(Answering(500), token);
        });

        Assert.Equal(200, answer.Status);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Should_answer_501_to_an_invoke_that_nobody_answered()
    {
        var invoke = Message();
        invoke.Type = ActivityTypes.Invoke;

        Assert.Equal(501, (await _adapter.RunAsync(invoke, (_, _) => Task.CompletedTask)).Status);
    }

    [Fact]
    public async Task Should_give_the_replies_back_when_the_request_expects_them()
    {
        var message = Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await _adapter.RunAsync(message, async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivityAsync("two", cancellationToken: token);
        });

        Assert.Equal(200, answer.Status);
        Assert.Equal(["one", "two"], Assert.IsType<ExpectedReplies>(answer.Body).Activities.Select(activity => activity.Text));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task Should_come_back_to_a_conversation_and_speak_first()
    {
        var reference = Message().GetConversationReference();
        var continuation = reference.GetContinuationActivity();
        continuation.Id = null;

        await _adapter.ContinueConversationAsync("", continuation, async (turn, token) =>
        {
            Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (turn.Activity.Type, turn.Activity.Name));
            await turn.SendActivityAsync("Good morning", cancellationToken: token);
        }, CancellationToken.None);
        await _adapter.ContinueConversationAsync("", reference, (turn, token) => turn.SendActivityAsync("again", cancellationToken: token), CancellationToken.None);

        Assert.Equal(
            [$"{Root}/a%3A1%2F2/activities", $"{Root}/a%3A1%2F2/activities/in1"],
            _channel.Requests.Select(request => request.Url));
    }

    [Fact]
    public async Task Should_make_a_conversation_and_speak_in_it()
    {
        _channel.Answer = request => StubChannel.Json(System.Net.HttpStatusCode.Created, """{"id":"a:new"}""");
        var parameters = new ConversationParameters(false, new ChannelAccount("28:bot"), [new ChannelAccount("29:user")], tenantId: "t1");

        await _adapter.CreateConversationAsync("", Channels.Msteams, "https://channel.test/emea", null, parameters, async (turn, token) =>
        {
            Assert.Equal((ActivityEventNames.CreateConversation, "a:new", "t1"), (turn.Activity.Name, turn.Activity.Conversation.Id, turn.Activity.Conversation.TenantId));
            await turn.SendActivityAsync("Hello", cancellationToken: token);
        }, CancellationToken.None);

        Assert.Equal(("POST", Root), (_channel.Requests[0].Method, _channel.Requests[0].Url));
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:user"}],"tenantId":"t1"}""", _channel.Requests[0].Body);
        Assert.StartsWith($"{Root}/a%3Anew/activities", _channel.Requests[1].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_run_for_claims_alone() =>
        await Assert.ThrowsAsync<NotImplementedException>(() =>
            _adapter.ProcessActivityAsync(new System.Security.Claims.ClaimsIdentity(), Message(), (_, _) => Task.CompletedTask, CancellationToken.None));

    [Theory]
    [InlineData("GET", "", 405, "")]
    [InlineData("POST", "no json", 400, "")]
    [InlineData("POST", "null", 400, "")]
    [InlineData("POST", """{"text":"no type"}""", 400, "")]
    [InlineData("POST", """{"type":"invoke","serviceUrl":"https://channel.test/"}""", 200, """{"answer":1}""")]
    [InlineData("POST", """{"type":"message","serviceUrl":"https://channel.test/"}""", 200, "")]
    [InlineData("POST", """{"type":"message","serviceUrl":"https://channel.test/","deliveryMode":"expectReplies"}""", 200, """{"activities":[]}""")]
    public async Task Should_answer_requests_by_what_they_bring(string method, string body, int status, string answer)
    {
        var http = new DefaultHttpContext { Request = { Method = method, Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body)) } };
        using var written = new MemoryStream();
        http.Response.Body = written;

        await new CloudAdapter(_channel.Authentication()).ProcessAsync(http.Request, http.Response, new InvokeBot());

        Assert.Equal((status, answer), (http.Response.StatusCode, System.Text.Encoding.UTF8.GetString(written.ToArray())));
    }

    private static Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        Id = "in1",
        Text = "hi",
        ChannelId = Channels.Msteams,
        ServiceUrl = "https://channel.test/emea/",
        From = new ChannelAccount("29:user"),
        Recipient = new ChannelAccount("28:bot"),
        Conversation = new ConversationAccount { Id = "a:1/2" },
    };

    private static Activity Answering(int status) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse { Status = status, Body = new Dictionary<string, object> { ["answer"] = 1 } },
    };

    private sealed class InvokeBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.Activity.Type == ActivityTypes.Invoke ? turnContext.SendActivityAsync(Answering(200), cancellationToken) : Task.CompletedTask;
    }
}
