using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>The activity that an endpoint has read is run once; the next try, and whoever takes the message over, read the stored body.</summary>
public sealed class HandedActivityTests : AsyncCleanup
{
    private const string Body =
        """{"type":"message","id":"m","channelId":"test","serviceUrl":"http://localhost/","from":{"id":"sam"},"recipient":{"id":"zavmo"},"conversation":{"id":"c-sam"},"text":"hi"}""";

    private readonly FailingBot bot = new();
    private readonly ChatHost host;

    public HandedActivityTests() => host = new ChatHost(services => services.Decorate<IBot>(bot.Around));

    [Fact]
    public async Task Should_run_what_was_handed_over_and_read_the_body_when_that_failed()
    {
        bot.FailsAt = "boom";
        var handed = Payload.Parse(Body);
        handed.Text = bot.FailsAt;
        await host.Begin(host.Services);

        var accepted = await host.Services.GetRequiredService<IActivityIntake>().AcceptAsync(Inbound(handed), null, CancellationToken.None);
        await accepted.Finished;

        Assert.True(accepted.IsNew);
        Assert.Equal(1, bot.Failures);
        Assert.NotEmpty(host.Take());
    }

    [Fact]
    public void Should_store_nothing_of_it()
    {
        var key = new LearnerKey("local", "sam");
        var stored = JsonSerializer.Serialize(InboxItem.Of(Inbound(Payload.Parse(Body)), key, "n", 1), StorageJson.Default.InboxItem);

        Assert.Equal(JsonSerializer.Serialize(InboxItem.Of(Inbound(null), key, "n", 1), StorageJson.Default.InboxItem), stored);
        Assert.Null(JsonSerializer.Deserialize(stored, StorageJson.Default.InboxItem)!.Activity!.Handed);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static InboundActivity Inbound(Microsoft.Bot.Schema.Activity? read) =>
        new(Body, "test", "c-sam", "m", "sam", "local") { Handed = read is null ? null : new HandedActivity(read) };
}
