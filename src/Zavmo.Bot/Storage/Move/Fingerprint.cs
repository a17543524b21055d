using System.Security.Cryptography;
using System.Text;

namespace Zavmo.Bot.Storage.Move;

/// <summary>
/// Number and hash of a container's documents, whatever their order: the sum of the SHA-256 of each (partition, id, content), as a
/// number of 256 bits. A sum, because what is there twice would vanish from an exclusive or.
/// </summary>
internal sealed class Fingerprint
{
    private readonly byte[] _sum = new byte[SHA256.HashSizeInBytes];

    /// <summary>How many documents.</summary>
    public long Count { get; private set; }

    /// <summary>The hash, 64 hex digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(_sum));

    /// <summary>The hash of all containers of one side.</summary>
    public static string Of(IEnumerable<(string Name, Fingerprint Content)> containers) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', containers.Select(each => FormattableString.Invariant($"{each.Name} {each.Content.Count} {each.Content.Hash}"))))));

    /// <summary>The SHA-256 of one document with its names, 32 bytes.</summary>
    public static byte[] Of(MovedContainer container, MovedDocument document) => SHA256.HashData(Encoding.UTF8.GetBytes(
        FormattableString.Invariant($"{document.Partition.Length}:{document.Partition}{document.Id.Length}:{document.Id}{document.Content(container)}")));

    /// <summary>Adds a document.</summary>
    public void Add(MovedContainer container, MovedDocument document)
    {
        Count++;
        var carry = 0;
        var one = Of(container, document);
        for (var at = 0; at < one.Length; at++)
        {
            carry += _sum[at] + one[at];
            _sum[at] = (byte)carry;
            carry >>= 8;
        }
    }
}
