using System.Text.Json.Nodes;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>Requests that wait for their turn: answered once, by the request or by the channel, never by both.</summary>
public sealed class LateAnswerTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_put_a_card_that_comes_too_late_in_the_place_of_the_pressed_one()
    {
        var pressed = await WelcomeAsync();
        var waiting = new PendingAnswer(PendingAnswerKind.Invoke);
        Assert.Null(await waiting.WaitAsync(TimeSpan.Zero, TimeProvider.System, CancellationToken.None));

        await PressAsync(pressed, waiting, "card-1");

        var update = Assert.Single(host.Updates);
        Assert.Equal("card-1", update["id"]!.ToString());
        Assert.DoesNotContain("\"nonce\"", update["attachments"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_answer_in_time_and_send_the_card_no_second_time()
    {
        var pressed = await WelcomeAsync();
        var waiting = new PendingAnswer(PendingAnswerKind.Invoke);

        await PressAsync(pressed, waiting, "card-1");

        var answer = await waiting.WaitAsync(TimeSpan.FromSeconds(4), TimeProvider.System, CancellationToken.None);
        Assert.Equal(200, answer!.Status);
        Assert.Empty(host.Updates);
    }

    [Fact]
    public async Task Should_send_the_replies_of_a_request_that_no_longer_waits_for_them()
    {
        var waiting = new PendingAnswer(PendingAnswerKind.Replies);
        await waiting.WaitAsync(TimeSpan.Zero, TimeProvider.System, CancellationToken.None);

        Assert.NotEmpty(await host.SendAsync(new JsonObject { ["text"] = "hi", ["deliveryMode"] = "expectReplies" }, waiting: waiting));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<JsonObject> WelcomeAsync() => Learner.ButtonsOf((await host.SayAsync("hi"))[^1])[0];

    private Task<IReadOnlyList<JsonObject>> PressAsync(JsonObject data, PendingAnswer waiting, string cardId) => host.SendAsync(
        new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = cardId,
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data.DeepClone() },
            },
        },
        waiting: waiting);
}
