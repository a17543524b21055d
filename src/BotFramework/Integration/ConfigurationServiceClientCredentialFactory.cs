using System.Collections.Concurrent;
using Azure.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;
using Zavmo.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's credentials from the settings <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and
/// <c>MicrosoftAppTenantId</c>. Without an app id there are none.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Audience, string LoginUrl, bool ValidateAuthority), ChannelCredentials> _credentials = new();
    private readonly AppRegistration _app;
    private readonly HttpClient _http;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <exception cref="ArgumentException">A setting is missing or not understood; the message names it.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
        : this(configuration, httpClient, logger, TimeProvider.System)
    {
    }

    internal ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient, ILogger logger, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _app = AppRegistration.From(configuration);
        _http = httpClient;
        _time = time;
        _logger = logger ?? NullLogger.Instance;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(_app.IsPresent && _app.Is(appId));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(!_app.IsPresent);

    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (!_app.IsPresent)
        {
            return Task.FromResult<ServiceClientCredentials>(AnonymousCredentials.Instance);
        }

        if (!_app.Is(appId))
        {
            throw new InvalidOperationException("The app id is not this bot's.");
        }

        var key = (audience, loginEndpoint, validateAuthority);
        return Task.FromResult<ServiceClientCredentials>(_credentials.TryGetValue(key, out var known) ? known : _credentials.GetOrAdd(key, Make));
    }

    private ChannelCredentials Make((string Audience, string LoginUrl, bool ValidateAuthority) key)
    {
        TokenCredential Source() => _app.Credential(new Uri(key.LoginUrl), key.ValidateAuthority, _http);
        return new ChannelCredentials(Source, $"{key.Audience}/.default", _time, _logger);
    }
}
