using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Zavmo.Bot.Messages;

/// <summary>Whether the bot and the channels can prove themselves to each other, one check at a time.</summary>
public sealed class ChannelHealth(
    BotFrameworkAuthentication authentication,
    IOptions<MicrosoftAppOptions> app,
    IHttpClientFactory clients,
    IConfiguration configuration,
    IHostEnvironment environment)
{
    private const string MetadataSetting = "ToBotFromChannelOpenIdMetadataUrl";

    // A token is for the Bot Framework as a whole: any of its service URLs will do.
    private const string AnyService = "https://smba.trafficmanager.net/teams/";

    /// <summary>Whether there is anything to prove; without app registration there is not.</summary>
    public bool IsRegistered => app.Value.IsRegistered;

    /// <summary>The registration, as far as the settings go.</summary>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong; the message names it.</exception>
    public string Registration()
    {
        RegistrationStartCheck.Require(app.Value, environment);
        return app.Value.IsRegistered
            ? $"{app.Value.MicrosoftAppType}, app {app.Value.MicrosoftAppId}"
            : "none: only programs of this machine may talk to the bot, in Development";
    }

    /// <summary>Reads where the channels publish their signing keys.</summary>
    /// <exception cref="InvalidDataException">They cannot be read; the message says from where and why.</exception>
    public async Task<string> SigningKeysAsync(CancellationToken cancellationToken)
    {
        var url = configuration[MetadataSetting] is { Length: > 0 } own ? own
            : configuration["ChannelService"] == GovernmentAuthenticationConstants.ChannelService ? GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
        try
        {
            using var http = clients.CreateClient();
            using var metadata = JsonDocument.Parse(await http.GetStringAsync(new Uri(url), cancellationToken));
            using var keys = JsonDocument.Parse(await http.GetStringAsync(
                new Uri(metadata.RootElement.GetProperty("jwks_uri").GetString()!), cancellationToken));
            return $"{keys.RootElement.GetProperty("keys").GetArrayLength()} keys at {url}";
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException)
        {
            throw new InvalidDataException($"The keys of the channels cannot be read from {url}: {error.Message}", error);
        }
    }

    /// <summary>Fetches a token for the channels, as every answer carries.</summary>
    /// <exception cref="InvalidDataException">There is none; the message says what the login service answered.</exception>
    public async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, app.Value.MicrosoftAppId)]);
        using var request = new HttpRequestMessage(HttpMethod.Get, AnyService);
        try
        {
            using var connector = await authentication.CreateConnectorFactory(identity)
                .CreateAsync(AnyService, authentication.GetOriginatingAudience(), cancellationToken);
            await connector.Credentials.ProcessHttpRequestAsync(request, cancellationToken);
        }
#pragma warning disable CA1031 // Each way of logging in has exceptions of its own, and all of them are the answer to this check.
        catch (Exception error) when (error is not OperationCanceledException { CancellationToken.IsCancellationRequested: true })
#pragma warning restore CA1031
        {
            throw new InvalidDataException($"No token for app {app.Value.MicrosoftAppId}: {Innermost(error).Message}", error);
        }

        return request.Headers.Authorization?.Parameter is { } token && new JsonWebTokenHandler().CanReadToken(token)
            ? FormattableString.Invariant($"valid until {new JsonWebToken(token).ValidTo:yyyy-MM-dd HH:mm} UTC")
            : throw new InvalidDataException($"No token for app {app.Value.MicrosoftAppId}: the login service gave something else.");
    }

    private static Exception Innermost(Exception error) => error.InnerException is { } inner ? Innermost(inner) : error;
}
