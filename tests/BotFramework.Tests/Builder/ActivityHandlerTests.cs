using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Zavmo.BotFramework;

namespace BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Handler _handler = new();

    [Theory]
    [InlineData("message", "message")]
    [InlineData("messageUpdate", "edited")]
    [InlineData("messageDelete", "deleted")]
    [InlineData("event", "event")]
    [InlineData("typing", "typing")]
    [InlineData("endOfConversation", "end")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task Should_call_the_method_of_the_type(string type, string expected)
    {
        await RunAsync($$"""{ "type": "{{type}}" }""");
        Assert.Equal([expected], _handler.Calls);
    }

    [Theory]
    [InlineData("""{ "type": "conversationUpdate", "membersAdded": [ { "id": "bot" }, { "id": "u" } ] }""", "added bot,u")]
    [InlineData("""{ "type": "conversationUpdate", "membersAdded": [ { "id": "bot" } ] }""", null)]
    [InlineData("""{ "type": "conversationUpdate", "membersRemoved": [ { "id": "u" } ] }""", "removed u")]
    [InlineData("""{ "type": "conversationUpdate", "topicName": "x" }""", null)]
    [InlineData("""{ "type": "installationUpdate", "action": "add" }""", "installed")]
    [InlineData("""{ "type": "installationUpdate", "action": "remove" }""", "uninstalled")]
    [InlineData("""{ "type": "installationUpdate", "action": "other" }""", null)]
    [InlineData("""{ "type": "messageReaction", "reactionsAdded": [ { "type": "like" } ] }""", "+like")]
    [InlineData("""{ "type": "messageReaction", "reactionsRemoved": [ { "type": "like" } ] }""", "-like")]
    public async Task Should_tell_of_members_installations_and_reactions(string json, string? expected)
    {
        await RunAsync(json);
        Assert.Equal(expected is null ? [] : [expected], _handler.Calls);
    }

    [Fact]
    public async Task Should_answer_an_adaptive_card_action_with_what_the_bot_returns()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{ "action": { "type": "Action.Execute", "verb": "go", "data": { "n": 1 } } }""");

        Assert.Equal(200, response.Status);
        Assert.Equal("go", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("3", "BadRequest")]
    [InlineData("{ }", "BadRequest")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""", "NotSupported")]
    public async Task Should_refuse_a_malformed_adaptive_card_action(string value, string code)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (response.Status, body.StatusCode, body.Type));
        Assert.Equal(code, Assert.IsType<Error>(body.Value).Code);
    }

    [Fact]
    public async Task Should_answer_an_unknown_invoke_with_501()
    {
        Assert.Equal(501, (await InvokeAsync("message/submitAction", "{}")).Status);
    }

    [Fact]
    public async Task Should_answer_with_the_status_that_the_bot_throws()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{ "action": { "type": "Action.Execute", "verb": "refuse" } }""");
        Assert.Equal((409, "stale"), (response.Status, response.Body));
    }

    [Fact]
    public async Task Should_not_answer_an_invoke_twice()
    {
        var activity = RecordingAdapter.Message();
        activity.Type = ActivityTypes.Invoke;
        using var turn = new TurnContext(_adapter, activity);
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());

        await _handler.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Should_refuse_an_activity_without_a_type()
    {
        using var turn = new TurnContext(_adapter, new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => _handler.OnTurnAsync(turn));
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string value)
    {
        await RunAsync($$"""{ "type": "invoke", "name": "{{name}}", "value": {{value}} }""");
        var answer = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private async Task RunAsync(string json)
    {
        var activity = ActivityJson.Parse(json);
        activity.Recipient = new ChannelAccount("bot");
        using var turn = new TurnContext(_adapter, activity);
        await _handler.OnTurnAsync(turn);
    }

    private sealed class Handler : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Call("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Call("edited");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Call("deleted");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Call("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Call("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Call("end");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("unrecognized");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Call($"added {string.Join(',', membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Call($"removed {string.Join(',', membersRemoved.Select(member => member.Id))}");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Call("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Call("uninstalled");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Call("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Call("-" + messageReactions[0].Type);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            invokeValue.Action.Verb == "refuse"
                ? throw new InvokeResponseException(HttpStatusCode.Conflict, "stale")
                : Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Verb });

        private Task Call(string what)
        {
            Calls.Add(what);
            return Task.CompletedTask;
        }
    }
}
