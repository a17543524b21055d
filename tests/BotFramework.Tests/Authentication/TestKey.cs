using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Authentication;

/// <summary>A real RSA key, as an issuer publishes it and signs with it.</summary>
internal sealed class TestKey(string id, params string[] endorsements)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id { get; } = id;

    public string PublicPem => _rsa.ExportSubjectPublicKeyInfoPem();

    public Dictionary<string, object> Published()
    {
        var parameters = _rsa.ExportParameters(false);
        Dictionary<string, object> key = new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements.Length > 0)
        {
            key["endorsements"] = endorsements;
        }

        return key;
    }

    /// <summary>A token with exactly these claims; null leaves the key id out.</summary>
    public string Sign(Dictionary<string, object> claims, string algorithm = "RS256", string? kid = "")
    {
        var unsigned = Unsigned(claims, algorithm, kid == "" ? Id : kid);
        var hash = new HashAlgorithmName("SHA" + algorithm[2..]);
        var padding = algorithm.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        return $"{unsigned}.{Base64UrlEncoder.Encode(_rsa.SignData(System.Text.Encoding.ASCII.GetBytes(unsigned), hash, padding))}";
    }

    /// <summary>Header and claims, with what an attacker would put after them.</summary>
    public string Forge(Dictionary<string, object> claims, string algorithm, Func<byte[], byte[]> signature)
    {
        var unsigned = Unsigned(claims, algorithm, Id);
        return $"{unsigned}.{Base64UrlEncoder.Encode(signature(System.Text.Encoding.ASCII.GetBytes(unsigned)))}";
    }

    private static string Unsigned(Dictionary<string, object> claims, string algorithm, string? kid)
    {
        Dictionary<string, object> header = new() { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (kid is not null)
        {
            header["kid"] = kid;
        }

        return $"{Base64UrlEncoder.Encode(JsonSerializer.Serialize(header))}.{Base64UrlEncoder.Encode(JsonSerializer.Serialize(claims))}";
    }
}
