using System.Security.Cryptography;
using System.Text;

namespace BotFramework.Tests.Authentication;

/// <summary>Every rule of who may call, each with the status code that a caller sees, and nothing else that it sees.</summary>
public sealed class AuthenticationRulesTests(Issuers issuers) : IClassFixture<Issuers>
{
    private static readonly Dictionary<string, (int Status, Func<Issuers, string[]> Headers)> Rules = new()
    {
        ["valid RS256"] = (200, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims()))]),
        ["valid RS384"] = (200, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims(), "RS384"))]),
        ["valid RS512"] = (200, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims(), "RS512"))]),
        ["scheme in another case"] = (200, to => ["bearer " + to.ChannelKey.Sign(to.ChannelClaims())]),
        ["PS256"] = (401, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims(), "PS256"))]),
        ["wrong audience"] = (401, to => [Channel(to, ("aud", "another-app"))]),
        ["no audience"] = (401, to => [Channel(to, ("aud", null))]),
        ["empty audience"] = (401, to => [Channel(to, ("aud", ""))]),
        ["two audiences"] = (401, to => [Channel(to, ("aud", new[] { Issuers.AppId, "another-app" }))]),
        ["wrong issuer"] = (401, to => [Channel(to, ("iss", "https://issuer.test"))]),
        ["no issuer"] = (401, to => [Channel(to, ("iss", null))]),
        ["expired six minutes ago"] = (401, to => [Channel(to, ("exp", to.At(-360)))]),
        ["expired four minutes ago, in skew"] = (200, to => [Channel(to, ("exp", to.At(-240)))]),
        ["no expiry"] = (401, to => [Channel(to, ("exp", null))]),
        ["not valid for six minutes"] = (401, to => [Channel(to, ("nbf", to.At(360)))]),
        ["not valid for four minutes, in skew"] = (200, to => [Channel(to, ("nbf", to.At(240)))]),
        ["unknown key id"] = (401, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims(), kid: "channel-9"))]),
        ["no key id"] = (401, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims(), kid: null))]),
        ["key id of another key"] = (401, to => [Bearer(to.ChannelKey.Sign(to.ChannelClaims(), kid: "channel-2"))]),
        ["signed by a stranger under a known id"] = (401, to => [Bearer(to.Stranger.Sign(to.ChannelClaims()))]),
        ["key endorsed for another channel"] = (401, to => [Bearer(to.OtherChannelKey.Sign(to.ChannelClaims()))]),
        ["key without endorsements"] = (401, to => [Bearer(to.BareKey.Sign(to.ChannelClaims()))]),
        ["other service URL"] = (401, to => [Channel(to, ("serviceurl", "https://smba.trafficmanager.net/apac/"))]),
        ["no service URL"] = (401, to => [Channel(to, ("serviceurl", null))]),
        ["alg none"] = (401, to => [Bearer(to.ChannelKey.Forge(to.ChannelClaims(), "none", _ => []))]),
        ["alg none with a signature"] = (401, to => [Bearer(to.ChannelKey.Forge(to.ChannelClaims(), "none", _ => [1, 2, 3]))]),
        ["HS256 with the public key"] = (401, to => [Bearer(to.ChannelKey.Forge(
            to.ChannelClaims(), "HS256", text => HMACSHA256.HashData(Encoding.UTF8.GetBytes(to.ChannelKey.PublicPem), text)))]),
        ["truncated signature"] = (401, to => [Channel(to)[..^20]]),
        ["truncated in the claims"] = (401, to => [Channel(to)[..120]]),
        ["claims changed after signing"] = (401, to => [Spliced(Channel(to), Channel(to, ("serviceurl", "https://a.test/")))]),
        ["not a token"] = (401, _ => ["Bearer a.b.c"]),
        ["bearer of nothing"] = (401, _ => ["Bearer "]),
        ["scheme alone"] = (401, _ => ["Bearer"]),
        ["another scheme"] = (401, _ => ["Basic dXNlcjpwYXNz"]),
        ["empty header"] = (401, _ => [""]),
        ["no header"] = (401, _ => []),
        ["two headers"] = (401, to => [Channel(to), Channel(to)]),
        ["two tokens in one header"] = (401, to => [$"{Channel(to)} {to.ChannelKey.Sign(to.ChannelClaims())}"]),
        ["tool, version 2"] = (200, to => [Tool(to)]),
        ["tool, version 1"] = (200, to => [Tool(to, ("ver", "1.0"), ("azp", null), ("appid", Issuers.AppId), ("iss", $"https://sts.windows.net/{Issuers.TenantId}/"))]),
        ["tool without a version"] = (200, to => [Tool(to, ("ver", null), ("appid", Issuers.AppId))]),
        ["tool, version 2 with a version 1 app"] = (401, to => [Tool(to, ("azp", null), ("appid", Issuers.AppId))]),
        ["tool, unknown version"] = (401, to => [Tool(to, ("ver", "3.0"))]),
        ["tool of another app"] = (401, to => [Tool(to, ("azp", "another-app"))]),
        ["tool for another audience"] = (401, to => [Tool(to, ("aud", "https://graph.microsoft.com"))]),
        ["tool of another tenant"] = (401, to => [Tool(to, ("iss", "https://login.microsoftonline.com/other/v2.0"))]),
        ["tool, expired"] = (401, to => [Tool(to, ("exp", to.At(-360)))]),
        ["tool, signed with a channel's key"] = (401, to => [Bearer(to.ChannelKey.Sign(to.ToolClaims()))]),
        ["channel, signed with the login's key"] = (401, to => [Bearer(to.LoginKey.Sign(to.ChannelClaims()))]),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Should_answer_every_caller_with_its_status_and_no_reason(string name)
    {
        var (status, headers) = Rules[name];

        var answer = await Issuers.PostAsync(issuers.Authentication(), headers(issuers));

        Assert.Equal((status, ""), answer);
    }

    [Fact]
    public async Task Should_say_nothing_in_the_exception_of_a_refusal()
    {
        var refusal = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => issuers.Authentication()
            .AuthenticateRequestAsync(Issuers.Message(), Channel(issuers, ("aud", "another-app")), CancellationToken.None));

        Assert.Null(refusal.InnerException);
        Assert.Equal(new UnauthorizedAccessException().Message, refusal.Message);
    }

    [Theory]
    [InlineData("webchat", 200)]
    [InlineData("directline", 401)]
    public async Task Should_ask_the_key_for_further_endorsements_that_the_bot_requires(string endorsement, int status)
    {
        var authentication = issuers.Authentication(demands: new() { RequiredEndorsements = [endorsement] });

        Assert.Equal(status, (await Issuers.PostAsync(authentication, Channel(issuers))).Status);
    }

    [Fact]
    public async Task Should_let_no_token_in_without_the_channel_it_is_endorsed_for()
    {
        var activity = Issuers.Message();
        activity.ChannelId = null;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            issuers.Authentication().AuthenticateRequestAsync(activity, Channel(issuers), CancellationToken.None));
    }

    [Fact]
    public async Task Should_name_caller_and_audience_of_a_channel()
    {
        var result = await issuers.Authentication().AuthenticateRequestAsync(Issuers.Message(), Channel(issuers), CancellationToken.None);

        Assert.Equal("urn:botframework:azure", result.CallerId);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal(Issuers.AppId, result.ClaimsIdentity.FindFirst("aud")?.Value);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    [Fact]
    public async Task Should_take_callers_without_a_token_as_anonymous_when_there_is_no_app_id()
    {
        var result = await issuers.Authentication(appId: "").AuthenticateRequestAsync(Issuers.Message(), "", CancellationToken.None);

        Assert.Equal("anonymous", result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
    }

    [Fact]
    public async Task Should_refuse_a_token_when_there_is_no_app_id_it_could_be_for()
    {
        var authentication = issuers.Authentication(appId: "");

        Assert.Equal(401, (await Issuers.PostAsync(authentication, Channel(issuers))).Status);
        Assert.Equal(401, (await Issuers.PostAsync(authentication, Channel(issuers, ("aud", "")))).Status);
    }

    private static string Bearer(string token) => $"Bearer {token}";

    private static string Channel(Issuers to, params (string Name, object? Value)[] changes) => Bearer(to.ChannelKey.Sign(to.ChannelClaims(changes)));

    private static string Tool(Issuers to, params (string Name, object? Value)[] changes) => Bearer(to.LoginKey.Sign(to.ToolClaims(changes)));

    private static string Spliced(string signed, string claims)
    {
        var parts = signed.Split('.');
        return $"{parts[0]}.{claims.Split('.')[1]}.{parts[2]}";
    }
}
