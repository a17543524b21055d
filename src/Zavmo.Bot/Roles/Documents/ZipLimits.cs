using System.IO.Compression;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Unpacks a zip once and counts, before anything else opens it: what its directory says of sizes may be a lie.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 2_000;
    private const long MostUnpacked = 48L * 1024 * 1024;
    private const string Document = "word/document.xml";

    /// <summary>Checks that the zip is a Word document of a bearable size.</summary>
    /// <exception cref="DocumentException">It is no Word document, or unpacks to more than 48 MB.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void Check(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries)
        {
            throw new DocumentException(DocumentFault.Bomb);
        }

        var buffer = new byte[81920];
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                unpacked += read;
                if (unpacked > MostUnpacked)
                {
                    throw new DocumentException(DocumentFault.Bomb);
                }
            }
        }

        if (!zip.Entries.Any(entry => entry.FullName.Equals(Document, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DocumentException(DocumentFault.Archive);
        }
    }
}
