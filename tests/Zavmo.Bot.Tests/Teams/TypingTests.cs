using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>The sign that the bot is at work.</summary>
public sealed class TypingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Should_show_that_it_is_at_work_on_a_long_turn_and_not_after_it()
    {
        var bot = new SlowBot();
        await using var host = await TeamsHost.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<IBot>(bot)));
        var began = Stopwatch.GetTimestamp();
        await host.SayAsync("hi");

        Assert.Equal("typing", (await host.Connector.NextOfAnyTypeAsync()).Type);
        Assert.True(Stopwatch.GetElapsedTime(began) >= Patience);

        bot.Finish();
        var answer = await host.Connector.NextAsync();
        Assert.Equal("done", answer.Text);
        await host.QuietAsync();
        Assert.Empty(host.Connector.TakeAll());
    }

    [Fact]
    public async Task Should_not_let_a_channel_that_takes_no_typing_disturb_the_turn()
    {
        var bot = new SlowBot();
        await using var host = await TeamsHost.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<IBot>(bot)));
        host.Connector.Refuse = call => call.Type == "typing" ? (403, "Forbidden", null) : null;
        await host.SayAsync("hi");
        await host.Connector.NextOfAnyTypeAsync();

        bot.Finish();

        Assert.Equal("done", (await host.Connector.NextAsync()).Text);
        await host.QuietAsync();
    }
}
