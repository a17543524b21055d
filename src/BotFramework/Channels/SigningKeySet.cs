using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace Zavmo.BotFramework;

/// <summary>The RSA keys of an issuer as they were at a time, by key id.</summary>
internal sealed class SigningKeySet(DateTimeOffset at, FrozenDictionary<string, SigningKey> keys)
{
    // Bot Connector authentication: five minutes between the clocks of the issuer and the bot.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public DateTimeOffset At { get; } = at;

    public SigningKey Find(string keyId) => keys.GetValueOrDefault(keyId);

    /// <exception cref="JsonException">The text is no key set.</exception>
    /// <exception cref="ArgumentException">The text is no key set.</exception>
    public static SigningKeySet Parse(string json, IReadOnlyList<string> issuers, TimeProvider time)
    {
        var endorsements = Endorsements(json);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in new JsonWebKeySet(json).Keys.Where(IsForSigning))
        {
            keys[key.Kid] = new SigningKey(Rules(key, issuers, time), endorsements.GetValueOrDefault(key.Kid) ?? []);
        }

        return new SigningKeySet(time.GetUtcNow(), keys.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static bool IsForSigning(JsonWebKey key) =>
        key is { Kid.Length: > 0, Kty: JsonWebAlgorithmsKeyTypes.RSA, Use: null or "" or JsonWebKeyUseNames.Sig };

    // The audience is the bot's app id, which only the credentials know: it is checked after this.
    private static TokenValidationParameters Rules(JsonWebKey key, IReadOnlyList<string> issuers, TimeProvider time) => new()
    {
        IssuerSigningKey = key,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ValidIssuers = issuers,
        ValidateAudience = false,
        LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires, time.GetUtcNow().UtcDateTime),
        AuthenticationType = "Bearer",
    };

    // A token without an end is none.
    private static bool IsAlive(DateTime? notBefore, DateTime? expires, DateTime now) =>
        expires is { } end && now - Skew < end && (notBefore is not { } start || start <= now + Skew);

    private static Dictionary<string, HashSet<string>> Endorsements(string json)
    {
        using var document = JsonDocument.Parse(json);
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var key in document.RootElement.GetProperty("keys").EnumerateArray())
        {
            if (key.TryGetProperty("kid", out var id) && id.ValueKind == JsonValueKind.String
                && key.TryGetProperty("endorsements", out var channels) && channels.ValueKind == JsonValueKind.Array)
            {
                found[id.GetString()] = [.. channels.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())];
            }
        }

        return found;
    }
}
