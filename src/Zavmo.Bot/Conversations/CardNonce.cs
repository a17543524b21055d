using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations;

/// <summary>
/// What tells a card from every other: the turn that showed it, its place in the turn, and whose it is. A card that another learner
/// pressed is nobody's answer, although two conversations of the same length count alike.
/// </summary>
public static class CardNonce
{
    private const int TagBytes = 6;

    /// <summary>A nonce for a new card.</summary>
    public static string Of(LearnerKey key, int turn, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{turn}.{place}.{Tag(key)}");

    /// <summary>Whether the card was shown to this learner.</summary>
    public static bool IsOf(LearnerKey key, string nonce)
    {
        ArgumentNullException.ThrowIfNull(nonce);
        return nonce.EndsWith('.' + Tag(key), StringComparison.Ordinal);
    }

    // A hash: what a card carries says nothing about a person, and is no key to their documents.
    private static string Tag(LearnerKey key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, TagBytes));
}
