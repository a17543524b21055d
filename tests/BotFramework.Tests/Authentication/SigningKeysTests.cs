using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Authentication;

/// <summary>Where keys come from, when they are read again, and what an outage does.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly Issuers _issuers = new();

    public Task InitializeAsync() => _issuers.InitializeAsync();

    public Task DisposeAsync() => _issuers.DisposeAsync();

    [Fact]
    public async Task Should_read_the_keys_again_for_a_key_id_it_does_not_know()
    {
        var authentication = _issuers.Authentication();
        Assert.Equal(200, await StatusAsync(authentication, _issuers.ChannelKey));

        var rotated = new TestKey("channel-next", "msteams");
        Assert.Equal(401, await StatusAsync(authentication, rotated));
        _issuers.Channel.Keys.Add(rotated);

        Assert.Equal(200, await StatusAsync(authentication, rotated));
        Assert.Equal(3, _issuers.Channel.Fetches);
    }

    [Fact]
    public async Task Should_read_the_keys_once_for_many_callers_at_once()
    {
        var authentication = _issuers.Authentication();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => StatusAsync(authentication, _issuers.ChannelKey)));

        Assert.All(statuses, status => Assert.Equal(200, status));
        Assert.Equal(1, _issuers.Channel.Fetches);
    }

    [Fact]
    public async Task Should_not_let_strangers_make_it_read_the_keys_without_end()
    {
        var authentication = _issuers.Authentication();
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(401, await StatusAsync(authentication, _issuers.ChannelKey, kid: $"guess-{i}"));
        }

        var spent = _issuers.Channel.Fetches;
        Assert.InRange(spent, 1, 5);
        Assert.Equal(200, await StatusAsync(authentication, _issuers.ChannelKey));

        _issuers.Time.Advance(TimeSpan.FromMinutes(1));
        await StatusAsync(authentication, _issuers.ChannelKey, kid: "guess");
        await StatusAsync(authentication, _issuers.ChannelKey, kid: "guess");
        Assert.Equal(spent + 1, _issuers.Channel.Fetches);
    }

    [Fact]
    public async Task Should_ask_again_after_a_failed_fetch_and_never_take_it_for_a_refusal()
    {
        var authentication = _issuers.Authentication();
        _issuers.Channel.Failure = 503;
        await Assert.ThrowsAsync<HttpRequestException>(() => StatusAsync(authentication, _issuers.ChannelKey));
        await Assert.ThrowsAsync<HttpRequestException>(() => StatusAsync(authentication, _issuers.ChannelKey));

        _issuers.Channel.Failure = null;

        Assert.Equal(200, await StatusAsync(authentication, _issuers.ChannelKey));
    }

    [Fact]
    public async Task Should_go_on_with_the_keys_it_knows_while_they_cannot_be_read()
    {
        var authentication = _issuers.Authentication();
        Assert.Equal(200, await StatusAsync(authentication, _issuers.ChannelKey));
        _issuers.Channel.Failure = 503;

        _issuers.Time.Advance(TimeSpan.FromHours(30));

        Assert.Equal(200, await StatusAsync(authentication, _issuers.ChannelKey));
    }

    [Fact]
    public async Task Should_not_trust_keys_for_good()
    {
        var authentication = _issuers.Authentication();
        Assert.Equal(200, await StatusAsync(authentication, _issuers.ChannelKey));
        _issuers.Channel.Keys.Remove(_issuers.ChannelKey);

        _issuers.Time.Advance(TimeSpan.FromDays(6));

        Assert.Equal(401, await StatusAsync(authentication, _issuers.ChannelKey));
    }

    private async Task<int> StatusAsync(BotFrameworkAuthentication authentication, TestKey key, string kid = "") =>
        (await Issuers.PostAsync(authentication, $"Bearer {key.Sign(_issuers.ChannelClaims(), kid: kid)}")).Status;
}
