using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Zavmo.Bench.Echo;

/// <summary>Signs as a channel does with a real RSA key, publishes it, and gives the bot a token for its replies.</summary>
internal sealed class EchoIssuer : IDisposable
{
    public const string AppId = "11111111-aaaa-4bbb-8ccc-222222222222";
    public const string TenantId = "33333333-aaaa-4bbb-8ccc-444444444444";
    private readonly RSA key = RSA.Create(2048);

    public void Map(WebApplication app, string url)
    {
        var published = key.ExportParameters(includePrivateParameters: false);
        app.MapGet("/metadata", () => Results.Json(new Dictionary<string, string> { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = url + "/keys" }));
        app.MapGet("/keys", () => Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = "bench", endorsements = new[] { EchoLoad.Channel },
                    n = Base64UrlEncoder.Encode(published.Modulus), e = Base64UrlEncoder.Encode(published.Exponent),
                },
            },
        }));
        app.MapGet("/bench/token", () => Token(url));
        app.MapPost($"/{TenantId}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = Token(url) }));
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    private string Token(string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = AppId,
            NotBefore = now,
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = "bench" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
