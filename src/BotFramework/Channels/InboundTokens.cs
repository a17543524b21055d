using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Zavmo.BotFramework;

/// <summary>
/// Checks the tokens of channels and of local tools by the rules of the Bot Connector's authentication. A caller learns from the exception
/// only that it may not call; the reason is for the log.
/// </summary>
internal sealed class InboundTokens(
    SigningKeys channels, SigningKeys tools, IReadOnlyCollection<string> requiredEndorsements, ServiceClientCredentialsFactory credentials)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="CallerRefusedException">The caller may not call.</exception>
    /// <exception cref="HttpRequestException">The signing keys cannot be read at this time.</exception>
    public async Task<ClaimsIdentity> CheckAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        var isTool = tools.IsOf(token);
        var key = await (isTool ? tools : channels).FindAsync(token.Kid, cancellationToken)
            ?? throw new CallerRefusedException("the key is not known");
        var result = await Handler.ValidateTokenAsync(token, key.Rules);
        if (!result.IsValid)
        {
            throw new CallerRefusedException(result.Exception?.GetType().Name ?? "the token is not valid");
        }

        await CheckAudienceAsync(token, cancellationToken);
        if (isTool)
        {
            await CheckToolAsync(token, cancellationToken);
        }
        else
        {
            CheckChannel(activity, token, key);
        }

        return result.ClaimsIdentity;
    }

    private static JsonWebToken Read(string authHeader)
    {
        if (!authHeader.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            throw new CallerRefusedException("no bearer token");
        }

        try
        {
            var token = new JsonWebToken(authHeader.AsMemory("Bearer ".Length));
            return token.Kid is { Length: > 0 } ? token : throw new CallerRefusedException("no key id");
        }
        catch (Exception problem) when (problem is ArgumentException or SecurityTokenException)
        {
            throw new CallerRefusedException("the token cannot be read");
        }
    }

    private async Task CheckAudienceAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        string[] audiences = [.. token.Audiences];
        if (audiences is not [{ Length: > 0 } audience] || !await credentials.IsValidAppIdAsync(audience, cancellationToken))
        {
            throw new CallerRefusedException("the token is for someone else");
        }
    }

    private async Task CheckToolAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var claim = Claim(token, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => AuthenticationConstants.AppIdClaim,
            "2.0" => AuthenticationConstants.AuthorizedParty,
            _ => throw new CallerRefusedException("the version of the token is not known"),
        };
        if (Claim(token, claim) is not { Length: > 0 } appId || !await credentials.IsValidAppIdAsync(appId, cancellationToken))
        {
            throw new CallerRefusedException("the token was given to another app");
        }
    }

    private void CheckChannel(Activity activity, JsonWebToken token, SigningKey key)
    {
        if (!string.Equals(Claim(token, AuthenticationConstants.ServiceUrlClaim), activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            || string.IsNullOrEmpty(activity.ServiceUrl))
        {
            throw new CallerRefusedException("the token is for another service URL");
        }

        if (string.IsNullOrEmpty(activity.ChannelId)
            || !EndorsementsValidator.Validate(activity.ChannelId, key.Endorsements)
            || !requiredEndorsements.All(needed => EndorsementsValidator.Validate(needed, key.Endorsements)))
        {
            throw new CallerRefusedException("the key may not sign for this channel");
        }
    }

    private static string Claim(JsonWebToken token, string name) =>
        token.TryGetPayloadValue(name, out object value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
}
