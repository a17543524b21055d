using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Turns;

public sealed class TurnTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_change_nothing_when_an_activity_comes_again()
    {
        await host.SayAsync("hi");
        var first = await host.SayAsync("yes", id: "again");
        var before = await LearnerAsync();

        var second = await host.SayAsync("yes", id: "again");

        Assert.NotEmpty(first);
        Assert.Empty(second);
        Assert.Equal(before!.ETag, (await LearnerAsync())!.ETag);
    }

    [Fact]
    public async Task Should_change_nothing_when_an_activity_comes_again_after_a_restart()
    {
        await host.SayAsync("hi");
        await host.SayAsync("yes", id: "again");
        await host.RestartAsync();

        Assert.Empty(await host.SayAsync("yes", id: "again"));
    }

    [Fact]
    public async Task Should_take_one_of_many_copies_that_arrive_at_once()
    {
        await host.SayAsync("hi");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => host.SayAsync("yes", id: "copy"))));

        var session = await SessionAsync();
        Assert.Equal(2, session!.Document.Turn);
        Assert.Single(session.Document.LastInboxIds, id => id == InboxItem.IdOf("test", "c-sam", "copy"));
        Assert.Contains(answers, answer => answer.Count > 0);
    }

    [Fact]
    public async Task Should_keep_both_tabs_of_one_learner_whole()
    {
        await host.SayAsync("hi");
        await host.SayAsync("yes");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => host.SayAsync("help", id: $"tab{i % 2}-{i}"))));

        var session = await SessionAsync();
        Assert.Equal(14, session!.Document.Turn);
        Assert.Single(session.Document.Stack);
    }

    [Fact]
    public async Task Should_keep_nothing_but_the_refusal_after_a_no()
    {
        await host.SayAsync("hi");
        await host.SayAsync("no");

        var learner = (await LearnerAsync())!.Document;

        Assert.False(learner.Consent!.Given);
        Assert.Null(learner.RoleId);
        Assert.Empty(learner.Observations);
        Assert.Empty((await SessionAsync())!.Document.Accounts);
    }

    [Fact]
    public async Task Should_start_when_a_refusal_is_taken_back()
    {
        await host.SayAsync("hi");
        await host.SayAsync("no");
        await host.SayAsync("yes");

        Assert.True((await LearnerAsync())!.Document.Consent!.Given);
    }

    [Fact]
    public async Task Should_replace_an_answered_card_in_its_place()
    {
        var welcome = await host.SayAsync("hi");
        var data = Buttons(welcome[^1])[0];
        await host.SubmitAsync(data);

        var update = Assert.Single(host.Updates);
        Assert.DoesNotContain("Action.Submit", update.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_answer_a_double_click_in_one_line_and_leave_the_current_card_open()
    {
        var welcome = await host.SayAsync("hi");
        var old = Buttons(welcome[^1])[0];
        var current = Buttons((await host.SubmitAsync(old))[^1]);
        var before = (await LearnerAsync())!.Document;

        var answer = await host.SubmitAsync(old);

        Assert.Empty(Buttons(Assert.Single(answer)));
        Assert.Equal(before.Consent, (await LearnerAsync())!.Document.Consent);
        Assert.NotEmpty(Buttons((await host.SubmitAsync(current[0]))[^1]));
        Assert.NotNull((await LearnerAsync())!.Document.RoleId);
    }

    [Fact]
    public async Task Should_keep_the_session_small_through_a_whole_conversation()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "full");

        var session = (await SessionAsync())!.Document;
        Assert.True(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(session).Length < 48 * 1024);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static List<JsonObject> Buttons(JsonObject activity) => Learner.ButtonsOf(activity);

    private async Task<Stored<LearnerDocument>?> LearnerAsync() =>
        await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(await KeyAsync(), CancellationToken.None);

    private async Task<Stored<SessionDocument>?> SessionAsync() =>
        await host.Services.GetRequiredService<ISessionStore>().ReadAsync(await KeyAsync(), CancellationToken.None);

    private async Task<LearnerKey> KeyAsync()
    {
        var entry = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None);
        return entry.Key;
    }
}
