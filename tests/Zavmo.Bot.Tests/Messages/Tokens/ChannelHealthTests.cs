using BotFramework.Tests.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Messages;

namespace Zavmo.Bot.Tests.Messages.Tokens;

/// <summary>What <c>doctor</c> finds out about the registration, one check at a time.</summary>
public sealed class ChannelHealthTests : IAsyncLifetime
{
    private const string AppId = "2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21";
    private static readonly TestKey Key = new("k1", "msteams");
    private OpenIdServer channel = null!;

    public async Task InitializeAsync()
    {
        channel = await OpenIdServer.StartAsync();
        channel.Keys.Add(Key);
    }

    public Task DisposeAsync() => channel.DisposeAsync().AsTask();

    [Theory]
    [InlineData("Production", true)]
    [InlineData("Development", false)]
    public async Task Should_miss_an_app_id_where_the_bot_would_not_start(string environment, bool isMissing)
    {
        await using var app = ZavmoHost.Create([$"--environment={environment}", "--Storage:Protection:SecretFile=unused"]);
        var health = app.Services.GetRequiredService<ChannelHealth>();

        Assert.False(health.IsRegistered);
        var problem = Record.Exception(() => health.Registration());
        Assert.Equal(isMissing, problem is OptionsValidationException { Message: var said } && said.Contains("MicrosoftAppId", StringComparison.Ordinal));
        Assert.Equal(isMissing, problem is not null);
    }

    [Fact]
    public async Task Should_count_the_keys_and_say_until_when_the_token_is_valid()
    {
        var ends = new DateTimeOffset(2031, 5, 6, 7, 8, 0, TimeSpan.Zero);
        await using var app = Create(Key.Sign(new Dictionary<string, object> { ["exp"] = ends.ToUnixTimeSeconds() }));
        var health = app.Services.GetRequiredService<ChannelHealth>();

        Assert.Equal($"SingleTenant, app {AppId}", health.Registration());
        Assert.Equal($"1 keys at {channel.Url}", await health.SigningKeysAsync(CancellationToken.None));
        Assert.Equal("valid until 2031-05-06 07:08 UTC", await health.TokenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Should_say_which_of_the_two_failed()
    {
        channel.Failure = 500;
        await using var app = Create("no token");
        var health = app.Services.GetRequiredService<ChannelHealth>();

        var keys = await Assert.ThrowsAsync<InvalidDataException>(() => health.SigningKeysAsync(CancellationToken.None));
        Assert.Contains(channel.Url, keys.Message, StringComparison.Ordinal);
        var token = await Assert.ThrowsAsync<InvalidDataException>(() => health.TokenAsync(CancellationToken.None));
        Assert.Contains(AppId, token.Message, StringComparison.Ordinal);
    }

    private WebApplication Create(string token) => ZavmoHost.Create(
        [
            "--environment=Production", "--Storage:Protection:SecretFile=unused", $"--MicrosoftAppId={AppId}", $"--MicrosoftAppTenantId={AppId}",
            "--MicrosoftAppPassword=secret", $"--ToBotFromChannelOpenIdMetadataUrl={channel.Url}",
        ],
        services => services.Replace(ServiceDescriptor.Singleton<BotFrameworkAuthentication>(provider =>
            new ConfigurationBotFrameworkAuthentication(provider.GetRequiredService<IConfiguration>(), new FixedCredentials(AppId, token)))));
}
