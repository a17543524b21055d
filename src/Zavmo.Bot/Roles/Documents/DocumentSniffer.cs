using System.Text;
using System.Text.Json;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Tells by a file's bytes what it is; its name says nothing.</summary>
public static class DocumentSniffer
{
    // Readers take a PDF whose mark stands within the first kilobyte.
    private const int PdfMarkWithin = 1024;
    private const int Sample = 4096;
    private const int MostControls = 8;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] EmptyZip = [0x50, 0x4B, 0x05, 0x06];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] Rtf = "{\\rtf"u8.ToArray();

    private static readonly byte[][] Pictures =
    [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "BM"u8.ToArray(), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
        "RIFF"u8.ToArray(), "ID3"u8.ToArray(), "OggS"u8.ToArray(), [0x1A, 0x45, 0xDF, 0xA3],
    ];

    /// <summary>The kind of a file.</summary>
    /// <exception cref="DocumentException">It is of another kind; the fault says which.</exception>
    public static DocumentKind KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new DocumentException(DocumentFault.Empty);
        }

        if (bytes.StartsWith(Zip))
        {
            return DocumentKind.Word;
        }

        if (bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return DocumentKind.Pdf;
        }

        if (bytes.StartsWith(Compound))
        {
            // Word puts an encrypted document into the old container, under this name.
            throw new DocumentException(bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? DocumentFault.Encrypted : DocumentFault.OldWord);
        }

        if (bytes.StartsWith(EmptyZip))
        {
            throw new DocumentException(DocumentFault.Archive);
        }

        if (IsPicture(bytes))
        {
            throw new DocumentException(DocumentFault.Picture);
        }

        if (IsData(bytes))
        {
            throw new DocumentException(DocumentFault.Data);
        }

        return bytes.StartsWith(Rtf) || !IsText(bytes) ? throw new DocumentException(DocumentFault.Unknown) : DocumentKind.Text;
    }

    // "BM" begins many a sentence, so those two letters count with binary after them only.
    private static bool IsPicture(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in Pictures)
        {
            if (bytes.StartsWith(mark) && (mark.Length > 2 || !IsText(bytes)))
            {
                return true;
            }
        }

        return bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8);
    }

    /// <summary>Whether a text is data for a program.</summary>
    public static bool IsData(string text) => IsData(Encoding.UTF8.GetBytes(text));

    // "[Draft]" begins a document too: what counts is that all of it is an object or a list.
    private static bool IsData(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var start = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || text[start] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var text = RoleFile.Decode(bytes[..Math.Min(bytes.Length, Sample)].ToArray());
        return !text.Contains('\0', StringComparison.Ordinal) && text.Count(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\f')) <= MostControls;
    }
}
