using System.Globalization;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Should_pass_a_turn_through_the_middleware_in_order_and_back()
    {
        _adapter.Use(new Step("a", _order)).Use(new Step("b", _order));

        await RunAsync(() => _order.Add("bot"));

        Assert.Equal(["a", "b", "bot", "/b", "/a"], _order);
    }

    [Fact]
    public async Task Should_stop_at_middleware_that_does_not_go_on()
    {
        _adapter.Use(new Step("a", _order)).Use(new Step("b", _order, goOn: false));

        await RunAsync(() => _order.Add("bot"));

        Assert.Equal(["a", "b", "/b", "/a"], _order);
    }

    [Fact]
    public async Task Should_run_a_set_of_middleware_as_one()
    {
        _adapter.Use(new MiddlewareSet().Use(new Step("a", _order))).Use(new Step("b", _order));

        await RunAsync(() => _order.Add("bot"));

        Assert.Equal(["a", "/a", "b", "bot", "/b"], _order);
    }

    [Fact]
    public async Task Should_give_an_exception_to_the_handler_or_else_to_the_caller()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(Fail));

        Exception? seen = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        await RunAsync(Fail);
        Assert.IsType<InvalidOperationException>(seen);

        static void Fail() => throw new InvalidOperationException();
    }

    [Fact]
    public async Task Should_run_a_proactive_turn_in_the_conversation_of_a_reference()
    {
        var reference = RecordingAdapter.Message().GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, (turn, token) => turn.SendActivityAsync("Nudge", cancellationToken: token), default);

        Assert.Equal(("Nudge", "c1", "user"), (_adapter.Sent[0].Text, _adapter.Sent[0].Conversation.Id, _adapter.Sent[0].Recipient.Id));
    }

    [Fact]
    public async Task Should_leave_the_culture_alone()
    {
        var activity = RecordingAdapter.Message();
        activity.Locale = "de-DE";
        CultureInfo? inside = null;
        using var turn = new TurnContext(_adapter, activity);

        await _adapter.RunAsync(turn, (_, _) =>
        {
            inside = CultureInfo.CurrentCulture;
            return Task.CompletedTask;
        });

        Assert.Equal(CultureInfo.CurrentCulture, inside);
    }

    private async Task RunAsync(Action bot)
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        await _adapter.RunAsync(turn, (_, _) =>
        {
            bot();
            return Task.CompletedTask;
        });
    }

    private sealed class Step(string name, List<string> order, bool goOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name);
            if (goOn)
            {
                await next(cancellationToken);
            }

            order.Add("/" + name);
        }
    }
}
