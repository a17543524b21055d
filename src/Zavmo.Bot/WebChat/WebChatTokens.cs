using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.WebChat;

/// <summary>
/// Issues and reads the page's tokens: JSON Web Tokens signed with HMAC-SHA256 (RFC 7519), because Web Chat reads the
/// claim <c>user</c> from them. Each user has one conversation, whose id follows from the user's id and the key.
/// </summary>
internal sealed class WebChatTokens(IWebChatStore store, TimeProvider clock, IOptions<WebChatOptions> options)
{
    // The header is compared as a whole: a token cannot choose its own algorithm.
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    private byte[]? key;

    /// <summary>How long a page's token is good for.</summary>
    public TimeSpan Lifetime => TimeSpan.FromMinutes(options.Value.TokenMinutes);

    /// <summary>An id that nobody can guess, for a user who comes for the first time.</summary>
    public static string NewUserId() => "dl_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>The user with their conversation.</summary>
    public async Task<WebChatIdentity> IdentityAsync(string userId, CancellationToken cancellationToken)
    {
        var hash = HMACSHA256.HashData(await KeyAsync(cancellationToken), Encoding.UTF8.GetBytes("conversation\n" + userId));
        return new WebChatIdentity(userId, Base64Url.EncodeToString(hash.AsSpan(0, 16)));
    }

    /// <summary>A token for the identity, good from now for the time given.</summary>
    public async Task<string> IssueAsync(WebChatIdentity identity, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var claims = new JsonObject
        {
            ["user"] = identity.UserId,
            ["conv"] = identity.ConversationId,
            ["exp"] = (clock.GetUtcNow() + lifetime).ToUnixTimeSeconds(),
        };
        var signed = Header + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
        return signed + "." + Base64Url.EncodeToString(await SignAsync(signed, cancellationToken));
    }

    /// <summary>The identity of a token; null when it is not ours or has expired.</summary>
    public async Task<WebChatIdentity?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || parts[0] != Header || !Base64Url.IsValid(parts[1]) || !Base64Url.IsValid(parts[2]))
        {
            return null;
        }

        var expected = await SignAsync(parts[0] + "." + parts[1], cancellationToken);
        if (!CryptographicOperations.FixedTimeEquals(expected, Base64Url.DecodeFromChars(parts[2])))
        {
            return null;
        }

        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!;
        return clock.GetUtcNow().ToUnixTimeSeconds() < (long)claims["exp"]!
            ? new WebChatIdentity((string)claims["user"]!, (string)claims["conv"]!)
            : null;
    }

    private async Task<byte[]> SignAsync(string text, CancellationToken cancellationToken) =>
        HMACSHA256.HashData(await KeyAsync(cancellationToken), Encoding.ASCII.GetBytes(text));

    private async Task<byte[]> KeyAsync(CancellationToken cancellationToken) =>
        key ??= await store.KeyAsync(cancellationToken);
}
