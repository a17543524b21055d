using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using BotFramework.Tests.Authentication;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Bot.Teams;
using Zavmo.Bot.Tests.Teams;

namespace Zavmo.Bot.Tests.Messages.Tokens;

/// <summary>The endpoint of a registered bot, with real tokens: who is let in, and that answers are signed.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string AppId = "2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21";
    private static readonly TestKey Key = new("k1", "msteams");
    private static readonly TestKey Unpublished = new("k2", "msteams");
    private static readonly TestKey Unendorsed = new("k3", "directline");
    private OpenIdServer channel = null!;
    private TeamsHost host = null!;

    private static readonly Dictionary<string, Func<TokenTests, string?>> Refused = new()
    {
        ["none"] = _ => null,
        ["no token at all"] = _ => "x.y.z",
        ["wrong audience"] = to => Key.Sign(to.Claims(("aud", "another"))),
        ["wrong issuer"] = to => Key.Sign(to.Claims(("iss", "https://issuer.test"))),
        ["expired"] = to => Key.Sign(to.Claims(("exp", At(-600)))),
        ["not yet valid"] = to => Key.Sign(to.Claims(("nbf", At(600)))),
        ["unknown key"] = to => Unpublished.Sign(to.Claims()),
        ["key of another channel"] = to => Unendorsed.Sign(to.Claims()),
        ["other service URL"] = to => Key.Sign(to.Claims(("serviceurl", "https://smba.trafficmanager.net/emea/"))),
        ["alg none"] = to => Key.Forge(to.Claims(), "none", _ => []),
        ["HS256 with the public key"] = to => Key.Forge(to.Claims(), "HS256", text => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key.PublicPem), text)),
        ["truncated"] = to => Key.Sign(to.Claims())[..^30],
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    public async Task InitializeAsync()
    {
        channel = await OpenIdServer.StartAsync();
        channel.Keys.AddRange([Key, Unendorsed]);
        host = await TeamsHost.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton<BotFrameworkAuthentication>(provider => new AllowListedAuthentication(
                new ConfigurationBotFrameworkAuthentication(provider.GetRequiredService<IConfiguration>(), new FixedCredentials(AppId, "the-bots-own")),
                allowsLoopback: true))),
            $"--MicrosoftAppId={AppId}", "--MicrosoftAppTenantId=b7a3f3c2-6a0d-4c53-9c1e-2f4f0a9d8e10", "--MicrosoftAppPassword=secret",
            $"--ToBotFromChannelOpenIdMetadataUrl={channel.Url}", $"--ToBotFromEmulatorOpenIdMetadataUrl={channel.Url}");
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task Should_answer_a_channel_with_a_token_of_its_own()
    {
        var (status, body) = await host.PostAsync(Hi(), Key.Sign(Claims()));

        Assert.Equal((HttpStatusCode.Accepted, ""), (status, body));
        Assert.Equal("Bearer the-bots-own", (await host.Connector.NextAsync()).Authorization);
        await host.QuietAsync();
    }

    [Fact]
    public async Task Should_answer_with_a_token_also_what_was_taken_over_from_a_process_that_is_gone()
    {
        host.Connector.Refuse = _ => (503, "ServiceUnavailable", null);
        await host.PostAsync(Hi(), Key.Sign(Claims()));
        await host.Connector.NextAsync();
        host.Connector.Refuse = _ => null;

        await host.RestartAsync();

        Assert.Equal("Bearer the-bots-own", (await host.Connector.NextAsync()).Authorization);
        await host.QuietAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Should_refuse_everybody_else_and_not_say_why(string name)
    {
        var (status, body) = await host.PostAsync(Hi(), Refused[name](this));

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (status, body));
        Assert.Empty(host.Connector.TakeAll());
    }

    [Fact]
    public async Task Should_take_a_key_that_was_published_since()
    {
        channel.Keys.Add(Unpublished);

        var (status, _) = await host.PostAsync(Hi(), Unpublished.Sign(Claims()));

        Assert.Equal(HttpStatusCode.Accepted, status);
        await host.QuietAsync();
    }

    [Fact]
    public async Task Should_not_write_to_a_host_that_is_none_of_the_channels()
    {
        var activity = Hi();
        activity["serviceUrl"] = "https://attacker.test/";

        var (status, body) = await host.PostAsync(activity, Key.Sign(Claims(("serviceurl", "https://attacker.test/"))));

        Assert.Equal((HttpStatusCode.Forbidden, ""), (status, body));
    }

    [Fact]
    public async Task Should_ask_to_try_again_while_the_keys_cannot_be_read()
    {
        channel.Failure = 500;

        var (status, body) = await host.PostAsync(Hi(), Key.Sign(Claims()));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), (status, body));
    }

    private JsonObject Hi() => host.Activity("message", part: new JsonObject { ["text"] = "hi" });

    private static long At(int seconds) => DateTimeOffset.UtcNow.ToUnixTimeSeconds() + seconds;

    private Dictionary<string, object> Claims(params (string Name, object Value)[] changes)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = "https://api.botframework.com", ["aud"] = AppId, ["serviceurl"] = host.Connector.Url, ["nbf"] = At(-300), ["exp"] = At(3600),
        };
        foreach (var (name, value) in changes)
        {
            claims[name] = value;
        }

        return claims;
    }
}
