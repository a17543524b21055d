using System.Security.Cryptography;
using System.Text;

namespace Zavmo.Learning.Demonstrate;

/// <summary>
/// The hashes that chain evidence items: hash = SHA-256(previous hash | SHA-256(salt | payload)), as 64 hex digits. An
/// erased item keeps both hashes, so the chain verifies without its salt and payload.
/// </summary>
public static class EvidenceChain
{
    /// <summary>The hash of an item's salt and payload, as they are stored.</summary>
    public static string ContentHash(string salt, string payload) => Sha256(salt, payload);

    /// <summary>The hash of an item that follows another.</summary>
    /// <param name="previousHash">Hash of the item before; empty for the first.</param>
    /// <param name="contentHash">The item's own content hash.</param>
    public static string Hash(string previousHash, string contentHash) => Sha256(previousHash, contentHash);

    /// <summary>The number of the first link that does not hold, from 1; null when all of them do.</summary>
    public static int? FirstBroken(IEnumerable<EvidenceLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var number = 0;
        var previous = "";
        foreach (var link in links)
        {
            number++;
            var content = link.Salt is null || link.Payload is null || ContentHash(link.Salt, link.Payload) == link.ContentHash;
            if (link.Number != number || link.PreviousHash != previous || !content || Hash(previous, link.ContentHash) != link.Hash)
            {
                return number;
            }

            previous = link.Hash;
        }

        return null;
    }

    private static string Sha256(string first, string second) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first + "|" + second)));
}
