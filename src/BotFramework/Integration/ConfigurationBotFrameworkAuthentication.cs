using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Zavmo.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the settings say; see the README for their names.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotCloud _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly Func<HttpClient> _http;
    private readonly InboundTokens _tokens;
    private readonly ILogger _logger;

    /// <exception cref="ArgumentException">A setting is missing or not understood; the message names it.</exception>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(configuration, credentialsFactory, authConfiguration, ChannelHttp.From(httpClientFactory), logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory,
        AuthenticationConfiguration authConfiguration,
        Func<HttpClient> http,
        ILogger logger,
        TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _logger = logger ?? NullLogger.Instance;
        _cloud = BotCloud.From(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        _http = http;
        var tools = BotCloud.EmulatorIssuers(configuration["MicrosoftAppTenantId"]).Concat(authConfiguration?.ValidTokenIssuers ?? []);
        _tokens = new InboundTokens(
            new SigningKeys(_cloud.ChannelMetadataUrl, [_cloud.TokenIssuer], http, time),
            new SigningKeys(_cloud.EmulatorMetadataUrl, [.. tools], http, time),
            authConfiguration?.RequiredEndorsements ?? [],
            _credentials);
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    /// <exception cref="UnauthorizedAccessException">The caller may not call.</exception>
    /// <exception cref="HttpRequestException">The signing keys cannot be read at this time: nobody's fault, try again.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await IdentityAsync(activity, authHeader, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.OAuthScope,
            CallerId = await _credentials.IsAuthenticationDisabledAsync(cancellationToken) ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming is not in this subset.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = (claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim) ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim))?.Value;
        return new HttpConnectorFactory(appId, _cloud, _credentials, _http);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Tokens of users are not in this subset.");

    private async Task<ClaimsIdentity> IdentityAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            if (!string.IsNullOrWhiteSpace(authHeader))
            {
                return await _tokens.CheckAsync(activity, authHeader, cancellationToken);
            }

            return await _credentials.IsAuthenticationDisabledAsync(cancellationToken)
                ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
                : throw new CallerRefusedException("no token");
        }
        catch (CallerRefusedException refusal)
        {
            Log.CallerRefused(_logger, refusal.Message);
            throw new UnauthorizedAccessException();
        }
    }
}
