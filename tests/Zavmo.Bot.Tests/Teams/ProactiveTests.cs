using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>What the bot says of its own accord, and what becomes of it.</summary>
public sealed class ProactiveTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync()
    {
        host = await TeamsHost.StartAsync();
        await host.TalkAsync("hi");
        await host.TalkAsync("yes");
    }

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Should_reach_a_learner_after_a_restart()
    {
        await host.RestartAsync();

        Assert.Equal(SendOutcomeKind.Sent, (await SendAsync()).Kind);

        var call = await host.Connector.NextAsync();
        Assert.Equal(("POST", "/v3/conversations/a:29:sam/activities", "Good morning"), (call.Method, call.Path, call.Text));
        Assert.Equal("29:sam", (string?)call.Body!["recipient"]!["id"]);
    }

    [Theory]
    [InlineData(403, "MessageWritesBlocked", SendOutcomeKind.Blocked)]
    [InlineData(403, "BotNotInConversationRoster", SendOutcomeKind.Blocked)]
    public async Task Should_have_no_address_of_who_blocked_it_until_they_write_again(int status, string code, SendOutcomeKind outcome)
    {
        host.Connector.Refuse = _ => (status, code, null);
        Assert.Equal(outcome, (await SendAsync()).Kind);
        Assert.Null((await EntryAsync()).ReferenceJson);
        host.Connector.Refuse = _ => null;
        Assert.Equal(SendOutcomeKind.Gone, (await SendAsync()).Kind);

        await host.TalkAsync("help");

        Assert.Equal(SendOutcomeKind.Sent, (await SendAsync()).Kind);
    }

    [Fact]
    public async Task Should_keep_the_address_when_the_channel_asks_to_wait()
    {
        host.Connector.Refuse = _ => (429, "Throttled", 7);

        var outcome = await SendAsync();

        Assert.Equal((SendOutcomeKind.Throttled, TimeSpan.FromSeconds(7)), (outcome.Kind, outcome.RetryAfter));
        Assert.Single(host.Connector.TakeAll());
        Assert.NotNull((await EntryAsync()).ReferenceJson);
    }

    [Fact]
    public async Task Should_make_a_conversation_that_is_gone_anew()
    {
        host.Connector.Refuse = call => call.Path.StartsWith("/v3/conversations/a:29:sam/", StringComparison.Ordinal) ? (404, "ConversationNotFound", null) : null;

        Assert.Equal(SendOutcomeKind.Sent, (await SendAsync()).Kind);

        var calls = host.Connector.TakeAll();
        Assert.Equal(["/v3/conversations/a:29:sam/activities", "/v3/conversations"], calls.Take(2).Select(call => call.Path));
        Assert.StartsWith("/v3/conversations/a:made", Assert.Single(calls.Skip(2)).Path, StringComparison.Ordinal);
        var made = calls[1].Body!;
        Assert.Equal((false, TeamsHost.Tenant, "29:sam"), ((bool)made["isGroup"]!, (string?)made["tenantId"], (string?)made["members"]![0]!["id"]));
        Assert.Equal(TeamsHost.Tenant, (string?)made["channelData"]!["tenant"]!["id"]);
        Assert.Equal(SendOutcomeKind.Sent, (await SendAsync()).Kind);
        Assert.StartsWith("/v3/conversations/a:made", (await host.Connector.NextAsync()).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_give_up_the_address_when_not_even_a_new_conversation_can_be_had()
    {
        host.Connector.Refuse = _ => (404, "ConversationNotFound", null);

        Assert.Equal(SendOutcomeKind.Gone, (await SendAsync()).Kind);
        Assert.Null((await EntryAsync()).ReferenceJson);
    }

    [Fact]
    public async Task Should_say_that_a_send_failed_on_the_way()
    {
        host.Connector.Refuse = _ => (502, "BadGateway", null);

        var outcome = await SendAsync();

        Assert.Equal((SendOutcomeKind.Failed, true), (outcome.Kind, outcome.MayRetry));
        Assert.NotNull((await EntryAsync()).ReferenceJson);
    }

    private async Task<SendOutcome> SendAsync() => await host.Services.GetRequiredService<ProactiveSender>()
        .SendAsync(await EntryAsync(), MessageFactory.Text("Good morning"), CancellationToken.None);

    private async Task<DirectoryEntry> EntryAsync() =>
        (await host.Services.GetRequiredService<IDirectoryStore>().FindAsync(TeamsHost.Tenant, "msteams", "29:sam", CancellationToken.None))!;
}
