using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using Microsoft.Extensions.Time.Testing;
using Zavmo.BotFramework;

namespace BotFramework.Tests.Authentication;

/// <summary>A channel and a login service with keys of their own, and a bot that knows both.</summary>
public sealed class Issuers : IAsyncLifetime
{
    public const string AppId = "11111111-aaaa-4bbb-8ccc-222222222222";
    public const string TenantId = "33333333-aaaa-4bbb-8ccc-444444444444";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    // Made once: making a key takes longer than any test of it.
    private static readonly TestKey TheChannelKey = new("channel-1", "msteams", "webchat");
    private static readonly TestKey TheOtherChannelKey = new("channel-2", "directline");
    private static readonly TestKey TheBareKey = new("channel-3");
    private static readonly TestKey TheLoginKey = new("login-1");
    private static readonly TestKey TheStranger = new("channel-1", "msteams");

    internal TestKey ChannelKey { get; } = TheChannelKey;

    internal TestKey OtherChannelKey { get; } = TheOtherChannelKey;

    internal TestKey BareKey { get; } = TheBareKey;

    internal TestKey LoginKey { get; } = TheLoginKey;

    internal TestKey Stranger { get; } = TheStranger;

    public OpenIdServer Channel { get; private set; } = null!;

    public OpenIdServer Login { get; private set; } = null!;

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    public async Task InitializeAsync()
    {
        (Channel, Login) = (await OpenIdServer.StartAsync(), await OpenIdServer.StartAsync());
        Channel.Keys.AddRange([ChannelKey, OtherChannelKey, BareKey]);
        Login.Keys.Add(LoginKey);
    }

    public async Task DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Login.DisposeAsync();
    }

    public BotFrameworkAuthentication Authentication(string appId = AppId, AuthenticationConfiguration? demands = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppTenantId"] = TenantId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelOpenIdMetadataUrl"] = Channel.Url,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = Login.Url,
        }).Build();
        return new ConfigurationBotFrameworkAuthentication(configuration, null, demands, ChannelHttp.From(null), null, Time);
    }

    /// <summary>The claims of a good channel token.</summary>
    public Dictionary<string, object> ChannelClaims(params (string Name, object? Value)[] changes) => Changed(new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = At(-300),
        ["exp"] = At(3600),
    }, changes);

    /// <summary>The claims of a good token of a local tool.</summary>
    public Dictionary<string, object> ToolClaims(params (string Name, object? Value)[] changes) => Changed(new()
    {
        ["iss"] = $"https://login.microsoftonline.com/{TenantId}/v2.0",
        ["aud"] = AppId,
        ["ver"] = "2.0",
        ["azp"] = AppId,
        ["nbf"] = At(-300),
        ["exp"] = At(3600),
    }, changes);

    /// <summary>Unix time, so many seconds from now.</summary>
    public long At(int seconds) => Time.GetUtcNow().ToUnixTimeSeconds() + seconds;

    /// <summary>Posts a message to a bot through the whole adapter; the status, and the body of the answer.</summary>
    public static async Task<(int Status, string Body)> PostAsync(BotFrameworkAuthentication authentication, params string[] authorization)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ActivityJson.Write(Message())));
        http.Request.Headers.Authorization = new StringValues(authorization);
        using var body = new MemoryStream();
        http.Response.Body = body;
        await new CloudAdapter(authentication).ProcessAsync(http.Request, http.Response, new SilentBot());
        return (http.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    public static Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        Id = "a1",
        Text = "hi",
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount("29:user"),
        Recipient = new ChannelAccount("28:bot"),
        Conversation = new ConversationAccount { Id = "a:1" },
    };

    private static Dictionary<string, object> Changed(Dictionary<string, object> claims, (string Name, object? Value)[] changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                claims.Remove(name);
            }
            else
            {
                claims[name] = value;
            }
        }

        return claims;
    }

    private sealed class SilentBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
