using System.Globalization;
using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace BotFramework.Tests.Integration;

/// <summary>The bot's own tokens: from where, for whom, how long they are kept, and which settings are needed.</summary>
public sealed class CredentialsTests : IDisposable
{
    private const string AppId = "11111111-aaaa-4bbb-8ccc-222222222222";
    private const string Tenant = "33333333-aaaa-4bbb-8ccc-444444444444";
    private readonly StubChannel _login = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private int _given;

    public CredentialsTests() => _login.Answer = request => request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal)
        ? StubChannel.Json(HttpStatusCode.OK, string.Create(CultureInfo.InvariantCulture, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{++_given}}"}"""))
        : StubChannel.Json(HttpStatusCode.NotFound, "{}");

    public void Dispose() => _login.Dispose();

    [Theory]
    [InlineData("SingleTenant", Tenant)]
    [InlineData("", Tenant)]
    [InlineData("multitenant", "botframework.com")]
    public async Task Should_get_a_token_for_the_channels_from_the_tenant_of_the_registration(string type, string tenant)
    {
        var header = await HeaderAsync(Factory(("MicrosoftAppType", type)));

        Assert.Equal("Bearer token-1", header);
        var request = _login.Requests.Single(sent => sent.Method == "POST");
        Assert.Equal($"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", request.Url);
        var form = WebUtility.UrlDecode(request.Body);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains($"client_id={AppId}", form, StringComparison.Ordinal);
        Assert.Contains("scope=https://api.botframework.com/.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_get_a_token_once_and_again_before_it_ends()
    {
        var factory = Factory();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => HeaderAsync(factory)));
        _time.Advance(TimeSpan.FromMinutes(45));
        Assert.Equal("Bearer token-1", await HeaderAsync(factory));
        Assert.Equal(1, _given);

        _time.Advance(TimeSpan.FromMinutes(5));

        await UntilAsync(async () => await HeaderAsync(factory) == "Bearer token-2");
        Assert.Equal(2, _given);
    }

    [Fact]
    public async Task Should_use_the_token_it_has_until_it_ends_when_no_new_one_comes()
    {
        var factory = Factory();
        await HeaderAsync(factory);
        _login.Answer = _ => StubChannel.Json(HttpStatusCode.BadRequest, """{"error":"invalid_client"}""");

        _time.Advance(TimeSpan.FromMinutes(55));
        Assert.Equal("Bearer token-1", await HeaderAsync(factory));
        _time.Advance(TimeSpan.FromMinutes(6));

        await Assert.ThrowsAsync<HttpRequestException>(() => HeaderAsync(factory));
    }

    [Fact]
    public async Task Should_sign_nothing_without_an_app_id()
    {
        Assert.Null(await HeaderAsync(Factory(("MicrosoftAppId", ""))));
        Assert.Empty(_login.Requests);
    }

    [Fact]
    public async Task Should_speak_only_as_its_own_app()
    {
        var factory = Factory();

        Assert.True(await factory.IsValidAppIdAsync(AppId, CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("another", CancellationToken.None));
        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("another", "a", "https://login.microsoftonline.com/t", true, CancellationToken.None));
    }

    [Theory]
    [InlineData("MicrosoftAppTenantId", "SingleTenant", AppId, "secret", "")]
    [InlineData("MicrosoftAppPassword", "SingleTenant", AppId, "", Tenant)]
    [InlineData("MicrosoftAppPassword", "MultiTenant", AppId, "", "")]
    [InlineData("MicrosoftAppId", "UserAssignedMSI", "", "", Tenant)]
    [InlineData("MicrosoftAppTenantId", "UserAssignedMSI", AppId, "", "")]
    [InlineData("MicrosoftAppPassword", "UserAssignedMSI", AppId, "secret", Tenant)]
    [InlineData("MicrosoftAppType", "Something", AppId, "secret", Tenant)]
    [InlineData("MicrosoftAppType", "7", AppId, "secret", Tenant)]
    public void Should_name_the_setting_that_is_missing_or_wrong(string setting, string type, string appId, string password, string tenant)
    {
        var problem = Assert.Throws<ArgumentException>(() => Factory(
            ("MicrosoftAppType", type), ("MicrosoftAppId", appId), ("MicrosoftAppPassword", password), ("MicrosoftAppTenantId", tenant)));

        Assert.Contains(setting, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_ask_the_machine_for_the_token_of_a_managed_identity()
    {
        _login.Answer = request => StubChannel.Json(HttpStatusCode.OK, string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"token_type":"Bearer","expires_in":"3600","expires_on":"{{_time.GetUtcNow().ToUnixTimeSeconds() + 3600}}","resource":"https://api.botframework.com","access_token":"from-the-machine"}"""));

        var header = await HeaderAsync(Factory(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", "")));

        Assert.Equal("Bearer from-the-machine", header);
        Assert.Contains(_login.Requests, request => request.Url.Contains($"client_id={AppId}", StringComparison.Ordinal)
            && request.Url.Contains("resource=https", StringComparison.Ordinal));
        Assert.DoesNotContain(_login.Requests, request => request.Url.Contains("login.microsoftonline.com", StringComparison.Ordinal));
    }

    private static async Task<string?> HeaderAsync(ConfigurationServiceClientCredentialFactory factory)
    {
        ServiceClientCredentials credentials = await factory.CreateCredentialsAsync(
            AppId, "https://api.botframework.com", "https://login.microsoftonline.com/botframework.com", false, CancellationToken.None);
        using var request = new HttpRequestMessage();
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request.Headers.Authorization?.ToString();
    }

    // A renewal runs beside the requests that it is for.
    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100_000 && !await holds(); i++)
        {
            await Task.Yield();
        }
    }

    private ConfigurationServiceClientCredentialFactory Factory(params (string Name, string Value)[] changes)
    {
        Dictionary<string, string?> settings = new()
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = Tenant,
        };
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return new(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new HttpClient(_login), null, _time);
    }
}
