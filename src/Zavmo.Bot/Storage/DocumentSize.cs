using System.Globalization;
using System.Text;

namespace Zavmo.Bot.Storage;

/// <summary>
/// Keeps documents small in every store alike: what Cosmos DB would refuse is refused everywhere, and what grows towards it
/// is reported early.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/cosmos-db/concepts-limits#per-item-limits.</remarks>
internal sealed class DocumentSize(ILogger<DocumentSize> logger)
{
    /// <summary>From this many UTF-8 bytes on a document is reported.</summary>
    public const int Large = 256 * 1024;

    /// <summary>More UTF-8 bytes than this are refused.</summary>
    public const int Limit = 2 * 1024 * 1024;

    private const int BytesPerChar = 3;

    /// <summary>Checks a document before it is written.</summary>
    /// <param name="container">The container it is for.</param>
    /// <param name="body">The document as JSON.</param>
    /// <exception cref="StorageException">It is too large.</exception>
    public void Check(string container, string body)
    {
        if (body.Length < Large / BytesPerChar)
        {
            return;
        }

        Check(container, Encoding.UTF8.GetByteCount(body));
    }

    /// <summary>The same for a document of which the size is known, in UTF-8 bytes.</summary>
    /// <exception cref="StorageException">It is too large.</exception>
    public void Check(string container, long bytes)
    {
        if (bytes > Limit)
        {
            throw new StorageException(string.Create(
                CultureInfo.InvariantCulture,
                $"A document of container {container} has {bytes} bytes; {Limit} is the most that is stored."))
            {
                IsPermanent = true,
            };
        }

        if (bytes >= Large)
        {
            Log.LargeDocument(logger, container, bytes);
        }
    }
}
