namespace Zavmo.Bot.Roles.Documents;

/// <summary>Reads the text of a job description out of a file's bytes: text, Markdown, Word or PDF.</summary>
public static class DocumentReader
{
    /// <summary>The largest file, in bytes: 2 MB.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The longest text, in characters: some forty pages.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>The text, with headings and bullets marked as Markdown marks them and lines that belong together on one line.</summary>
    /// <exception cref="DocumentException">It is too large, of another kind, damaged, protected, or has no text.</exception>
    public static string Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > MostBytes)
        {
            throw new DocumentException(DocumentFault.TooLarge);
        }

        var kind = DocumentSniffer.KindOf(bytes);
        var text = kind switch
        {
            DocumentKind.Word => WordReader.Read(bytes),
            DocumentKind.Pdf => PdfReader.Read(bytes),
            _ => RoleFile.Decode(bytes),
        };
        return text.Length > MostCharacters ? throw new DocumentException(DocumentFault.TooLong)
            : string.IsNullOrWhiteSpace(text) ? throw new DocumentException(kind == DocumentKind.Pdf ? DocumentFault.Scanned : DocumentFault.Empty)
            : text;
    }
}
