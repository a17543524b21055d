using System.IO.Compression;
using System.Xml;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>
/// Unpacks a zip once and counts, before anything else opens it: what its directory says of sizes may be a lie, and what reads the parts
/// into a tree goes down as deep as they are nested.
/// </summary>
internal static class ZipLimits
{
    private const int MostEntries = 2_000;
    private const long MostUnpacked = 24L * 1024 * 1024;
    private const int DeepestElement = 256;
    private const int DeepestTable = 8;
    private const int MostParagraphs = 20_000;

    // Elements, attributes and texts: a job description of forty pages, written with every change marked, has some 200,000.
    private const int MostNodes = 500_000;
    private const string Document = "word/document.xml";

    private static readonly XmlReaderSettings Flat = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Checks that the zip is a Word document of a bearable size and depth.</summary>
    /// <exception cref="DocumentException">
    /// It is no Word document, unpacks to more than 24 MB, or a part is nested deeper than 256 elements or 8 tables or has too many of them.
    /// </exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void Check(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries)
        {
            throw new DocumentException(DocumentFault.Bomb);
        }

        var (unpacked, nodes, paragraphs) = (0L, 0, 0);
        foreach (var entry in zip.Entries)
        {
            using var part = Unpack(entry, MostUnpacked - unpacked);
            unpacked += part.Length;
            Walk(part, ref nodes, ref paragraphs);
        }

        if (!zip.Entries.Any(entry => entry.FullName.Equals(Document, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DocumentException(DocumentFault.Archive);
        }
    }

    private static MemoryStream Unpack(ZipArchiveEntry entry, long most)
    {
        var part = new MemoryStream();
        var buffer = new byte[81920];
        using var stream = entry.Open();
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            part.Write(buffer, 0, read);
            if (part.Length > most)
            {
                throw new DocumentException(DocumentFault.Bomb);
            }
        }

        part.Position = 0;
        return part;
    }

    // Any part, whatever its name: a document may say that its text lies in a part of another name.
    private static void Walk(MemoryStream part, ref int nodes, ref int paragraphs)
    {
        try
        {
            using var reader = XmlReader.Create(part, Flat);
            var tables = new Stack<int>();
            while (reader.Read())
            {
                nodes += 1 + reader.AttributeCount;
                if (reader.NodeType == XmlNodeType.Element)
                {
                    while (tables.TryPeek(out var depth) && depth >= reader.Depth)
                    {
                        tables.Pop();
                    }

                    if (reader.LocalName == "tbl")
                    {
                        tables.Push(reader.Depth);
                    }

                    paragraphs += reader.LocalName == "p" ? 1 : 0;
                }

                if (reader.Depth > DeepestElement || tables.Count > DeepestTable || nodes > MostNodes || paragraphs > MostParagraphs)
                {
                    throw new DocumentException(DocumentFault.Bomb);
                }
            }
        }
        catch (XmlException)
        {
            // A picture or a font; of a part that is read, the reader says itself that it is damaged, and gets no further than this one.
        }
    }
}
