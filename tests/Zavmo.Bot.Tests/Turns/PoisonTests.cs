using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Teams;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A stored message that can neither be run nor answered, as an older version may have let one in.</summary>
public sealed class PoisonTests
{
    [Fact]
    public async Task Should_park_what_cannot_be_answered_and_go_on_with_the_lane()
    {
        await using var host = await TeamsHost.StartAsync(null, "--Logging:LogLevel:Default=None");
        var body = host.Activity("message", part: new JsonObject { ["text"] = "hi" }).ToJsonString()
            .Replace("\"28:bot\"", "\"28:bot\",\"x\":\"\\ud800\"", StringComparison.Ordinal);
        var poison = new InboundActivity(body, "msteams", "a:29:sam", "poison", "29:sam", TeamsHost.Tenant);

        var accepted = await host.Services.GetRequiredService<IActivityIntake>().AcceptAsync(poison, null, CancellationToken.None);
        var welcome = await host.TalkAsync("hi");

        Assert.True(accepted.IsNew);
        Assert.Contains(welcome, call => call.Card is not null);
        Assert.Single(await host.Services.GetRequiredService<IInboxStore>().ListAsync(InboxState.Parked, 10, CancellationToken.None));
    }
}
