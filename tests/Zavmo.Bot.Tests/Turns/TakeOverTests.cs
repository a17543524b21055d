using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>What a process that is gone had left open: taken over, and counted only when it begins again.</summary>
public sealed class TakeOverTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Theory]
    [InlineData(0, InboxState.Done)]
    [InlineData(1, InboxState.Done)]
    [InlineData(2, InboxState.Parked)]
    public async Task Should_begin_it_again_twice_and_park_it_the_third_time(int attempts, InboxState state)
    {
        await LeftMessage.StoreAsync(host.Services, "left", attempts);
        await host.SayAsync("hi", "other");

        var item = await LeftMessage.EndedAsync(host.Services, "left");

        Assert.Equal(state, item.State);
        Assert.Equal(attempts + 1, item.Attempts);
    }

    [Fact]
    public async Task Should_count_nothing_for_what_was_only_taken_over()
    {
        await LeftMessage.StoreAsync(host.Services, "left", 2);

        // A process that takes it over and ends before it begins: sweeping without lanes that run.
        Assert.Equal(1, await host.Services.GetRequiredService<Sweeper>().SweepAsync());

        var taken = await LeftMessage.ReadAsync(host.Services, "left");
        Assert.Equal((InboxState.Open, 2), (taken.State, taken.Attempts));
        Assert.NotEqual("gone", taken.Owner);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
