using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>The same message again has no effect and no answer, however and whenever it comes.</summary>
public sealed class DedupeTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_have_one_effect_and_one_answer_when_16_copies_arrive_at_once()
    {
        await host.SayAsync("hi");

        var accepted = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => host.AcceptAsync("yes", id: "copy"))));
        await Task.WhenAll(accepted.Select(each => each.Finished));

        Assert.Single(accepted, each => each.IsNew);
        var ids = host.Take().Select(ClientIdOf).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(2, (await SessionAsync()).Turn);
    }

    [Fact]
    public async Task Should_ignore_the_last_message_after_it_was_finished()
    {
        await host.SayAsync("hi");
        Assert.NotEmpty(await host.SayAsync("yes", id: "last"));
        var before = await LearnerState.ReadAsync(host.Services, "sam");

        var again = await host.AcceptAsync("yes", id: "last");
        await again.Finished;

        Assert.False(again.IsNew);
        Assert.Empty(host.Take());
        Assert.Equal(before, await LearnerState.ReadAsync(host.Services, "sam"));
    }

    [Fact]
    public async Task Should_ignore_a_message_after_200_later_ones_and_all_of_them_after_a_restart()
    {
        await host.SayAsync("hi", id: "first");
        for (var later = 0; later < 200; later++)
        {
            Assert.NotEmpty(await host.SayAsync("help", id: $"later{later}"));
        }

        Assert.Empty(await host.SayAsync("hi", id: "first"));
        var before = await LearnerState.ReadAsync(host.Services, "sam");
        await host.RestartAsync();

        Assert.Empty(await host.SayAsync("hi", id: "first"));
        for (var later = 0; later < 200; later++)
        {
            Assert.Empty(await host.SayAsync("help", id: $"later{later}"));
        }

        Assert.Equal(before, await LearnerState.ReadAsync(host.Services, "sam"));
        Assert.Equal(201, (await SessionAsync()).Turn);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string ClientIdOf(JsonObject activity) => activity["channelData"]!["clientActivityID"]!.GetValue<string>();

    private async Task<SessionDocument> SessionAsync() => (await host.Services.GetRequiredService<ISessionStore>().ReadAsync(
        await LearnerState.KeyAsync(host.Services, "sam"), CancellationToken.None))!.Document;
}
