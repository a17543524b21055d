using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>What a process that is gone had left open: taken over, and counted only when it begins again.</summary>
public sealed class TakeOverTests : IAsyncDisposable
{
    private readonly ChatHost host = new();

    [Theory]
    [InlineData(0, InboxState.Done)]
    [InlineData(1, InboxState.Done)]
    [InlineData(2, InboxState.Parked)]
    public async Task Should_begin_it_again_twice_and_park_it_the_third_time(int attempts, InboxState state)
    {
        await LeaveOpenAsync("left", attempts);
        await host.SayAsync("hi", "other");

        var item = await EndedAsync("left");

        Assert.Equal(state, item.State);
        Assert.Equal(attempts + 1, item.Attempts);
    }

    [Fact]
    public async Task Should_count_nothing_for_what_was_only_taken_over()
    {
        var store = host.Services.GetRequiredService<IInboxStore>();
        await LeaveOpenAsync("left", 2);

        // A process that takes it over and ends before it begins: sweeping without lanes that run.
        Assert.Equal(1, await host.Services.GetRequiredService<Sweeper>().SweepAsync());

        var taken = await store.ReadAsync(InboxItem.ShardOf("test", "c-sam"), InboxItem.IdOf("test", "c-sam", "left"), CancellationToken.None);
        Assert.Equal((InboxState.Open, 2), (taken!.Document.State, taken.Document.Attempts));
        Assert.NotEqual("gone", taken.Document.Owner);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task LeaveOpenAsync(string id, int attempts)
    {
        var body = $$"""
            {"type":"message","id":"{{id}}","channelId":"test","serviceUrl":"http://localhost/","from":{"id":"sam"},
             "recipient":{"id":"zavmo"},"conversation":{"id":"c-sam"},"text":"hi"}
            """;
        var person = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync("local", "test", "sam", () => "sam", CancellationToken.None);
        var item = InboxItem.Of(new InboundActivity(body, "test", "c-sam", id, "sam", "local"), person.Key, "gone", 1);
        await host.Services.GetRequiredService<IInboxStore>().TryCreateAsync(item with { Attempts = attempts }, CancellationToken.None);
    }

    // The lanes of another learner say nothing about this one: what was taken over is read until it has ended.
    private async Task<InboxItem> EndedAsync(string id)
    {
        var store = host.Services.GetRequiredService<IInboxStore>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var item = await store.ReadAsync(InboxItem.ShardOf("test", "c-sam"), InboxItem.IdOf("test", "c-sam", id), limit.Token);
            if (item!.Document.State != InboxState.Open)
            {
                return item.Document;
            }

            await Task.Yield();
        }
    }
}
