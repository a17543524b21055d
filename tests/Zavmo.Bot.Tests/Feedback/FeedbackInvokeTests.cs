using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Feedback;

/// <summary>The thumbs of Teams by the wire, from the message that has them to what the administrator finds.</summary>
public sealed class FeedbackInvokeTests : IAsyncLifetime
{
    private TeamsStub teams = null!;

    public async Task InitializeAsync() => teams = await TeamsStub.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task Should_have_thumbs_below_an_explanation_and_below_nothing_else()
    {
        await SayAsync("hi", "1");
        var welcome = await teams.NextAsync();
        await SayAsync("who sees this?", "2");
        var early = await teams.NextAsync();
        var explained = await ExplainedAsync("3");

        Assert.Null(welcome.Activity["channelData"]!["feedbackLoop"]);
        Assert.Null(early.Activity["channelData"]!["feedbackLoop"]);
        Assert.Equal("""{"type":"default"}""", explained.Activity["channelData"]!["feedbackLoop"]!.ToJsonString());
        Assert.NotNull(explained.Activity["channelData"]!["clientActivityID"]);
    }

    [Fact]
    public async Task Should_have_no_thumbs_on_another_channel()
    {
        foreach (var (text, id) in new[] { ("hi", "1"), ("yes", "2"), ("who sees this?", "3") })
        {
            await teams.PostAsync(new JsonObject { ["text"] = text }, id, channel: "emulator");
            Assert.Null((await teams.NextAsync()).Activity["channelData"]!["feedbackLoop"]);
        }
    }

    [Fact]
    public async Task Should_keep_a_thumb_with_its_words_and_the_turn_and_move_nothing()
    {
        await SayAsync("hi", "1");
        var explained = await ExplainedAsync("2");
        var (before, learner) = await StateAsync();

        var (status, body) = await PressAsync(explained.Id, "like", """{"feedbackText":"Clear enough"}""", "f1");

        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        var item = Assert.Single(await ItemsAsync());
        Assert.Equal(("like", 3, explained.Id, "msteams"), (item.Reaction, item.Turn, item.ActivityId, item.ChannelId));
        Assert.Equal(new ReplySource("who-sees", "discover", "1", null), item.Source);
        var (quote, comment) = teams.Services.GetRequiredService<FeedbackTaker>().Open("contoso", item);
        Assert.Equal("Clear enough", comment);
        Assert.StartsWith(explained.Activity["text"]!.ToString()[..40], quote, StringComparison.Ordinal);
        var (after, counted) = await StateAsync();
        Assert.Equal((before.Turn + 1, JsonSerializer.Serialize(before.Stack), before.LastSeen), (after.Turn, JsonSerializer.Serialize(after.Stack), after.LastSeen));
        Assert.Equal(learner.Reports + 1, counted.Reports);
    }

    [Fact]
    public async Task Should_keep_the_same_press_once_and_another_one_as_well()
    {
        await SayAsync("hi", "1");
        var explained = await ExplainedAsync("2");
        var presses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PressAsync(explained.Id, "dislike", null, "f1")));
        await PressAsync(explained.Id, "like", "", "f2");

        Assert.All(presses, press => Assert.Equal((HttpStatusCode.OK, ""), press));
        Assert.Equal(["like", "dislike"], (await ItemsAsync()).Select(item => item.Reaction));
        Assert.Equal(2, (await StateAsync()).Learner.Reports);
    }

    [Fact]
    public async Task Should_keep_a_thumb_below_a_message_that_it_no_longer_knows_without_a_turn()
    {
        await SayAsync("hi", "1");
        await ExplainedAsync("2");

        Assert.Equal(HttpStatusCode.OK, (await PressAsync("1:gone", "like", null, "f1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await PressAsync(null, "like", null, "f2")).Status);

        Assert.All(await ItemsAsync(), item => Assert.Equal((null, null, null), (item.Turn, item.Source?.Name, item.ProtectedQuote)));
        Assert.Equal([null, "1:gone"], (await ItemsAsync()).Select(item => item.ActivityId));
    }

    [Fact]
    public async Task Should_answer_who_was_never_here_and_who_has_not_agreed_and_keep_nothing()
    {
        Assert.Equal((HttpStatusCode.OK, ""), await PressAsync("1:1", "dislike", """{"feedbackText":"x"}""", "f1", "stranger"));
        await SayAsync("hi", "1", "stranger");
        Assert.Contains("AI", (await teams.NextAsync()).Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, ""), await PressAsync("1:1", "dislike", """{"feedbackText":"x"}""", "f2", "stranger"));

        Assert.Empty(await ItemsAsync());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":5,"actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"not json"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"[1]"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":7}}""")]
    public async Task Should_refuse_a_bad_value_and_keep_nothing(string value)
    {
        await SayAsync("hi", "1");
        await ExplainedAsync("2");

        Assert.Equal((HttpStatusCode.BadRequest, ""), await InvokeAsync(JsonNode.Parse(value), "1:1", "f1"));

        Assert.Empty(await ItemsAsync());
    }

    [Fact]
    public async Task Should_leave_another_action_of_a_message_to_whoever_knows_it() => Assert.Equal(
        HttpStatusCode.NotImplemented,
        (await InvokeAsync(new JsonObject { ["actionName"] = "vote", ["actionValue"] = new JsonObject { ["reaction"] = "like" } }, "1:1", "f1")).Status);

    [Fact]
    public async Task Should_show_one_tenant_nothing_of_another()
    {
        await SayAsync("hi", "1");
        var explained = await ExplainedAsync("2");
        await PressAsync(explained.Id, "like", null, "f1");

        Assert.Single(await ItemsAsync());
        Assert.Empty(await teams.Services.GetRequiredService<IFeedbackStore>().ListAsync("fabrikam", 10, CancellationToken.None));
        Assert.Empty(await teams.Services.GetRequiredService<IFeedbackStore>().ListAsync("local", 10, CancellationToken.None));
    }

    private async Task SayAsync(string text, string id, string user = "sam") =>
        Assert.Equal(HttpStatusCode.Accepted, (await teams.PostAsync(new JsonObject { ["text"] = text }, id, user)).Status);

    /// <summary>Agrees and asks who sees it. What comes after the explanation waits until its id is known.</summary>
    private async Task<(string Id, JsonNode Activity)> ExplainedAsync(string id)
    {
        await SayAsync("yes", id);
        await SayAsync("who sees this?", id + "x");
        var explained = await teams.NextWithAsync("feedbackLoop");
        await SayAsync("help", id + "y");
        await teams.NextAsync();
        return explained;
    }

    private Task<(HttpStatusCode Status, string Body)> PressAsync(string? replyToId, string reaction, string? feedback, string id, string user = "sam") => InvokeAsync(
        new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = feedback } }, replyToId, id, user);

    private Task<(HttpStatusCode Status, string Body)> InvokeAsync(JsonNode? value, string? replyToId, string id, string user = "sam") => teams.PostAsync(
        new JsonObject { ["type"] = "invoke", ["name"] = "message/submitAction", ["replyToId"] = replyToId, ["value"] = value }, id, user);

    private Task<IReadOnlyList<FeedbackItem>> ItemsAsync() => teams.Services.GetRequiredService<IFeedbackStore>().ListAsync("contoso", 10, CancellationToken.None);

    private async Task<(SessionDocument Session, LearnerDocument Learner)> StateAsync()
    {
        var key = (await teams.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "contoso", "msteams", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None)).Key;
        return ((await teams.Services.GetRequiredService<ISessionStore>().ReadAsync(key, CancellationToken.None))!.Document,
            (await teams.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None))!.Document);
    }
}
