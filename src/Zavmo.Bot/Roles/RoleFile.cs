using System.Text;
using Zavmo.Bot.Roles.Documents;

namespace Zavmo.Bot.Roles;

/// <summary>Reads the text of a job description from a file, whatever program saved it.</summary>
public static class RoleFile
{
    private const int LargestFile = 4 * 1024 * 1024;

    /// <summary>The text of a Word document or PDF; of a text: UTF-8, UTF-16 or UTF-32 by its mark, UTF-16 without one, else UTF-8 or Windows-1252.</summary>
    /// <exception cref="InvalidDataException">The path is a folder, the file is larger than 4 MiB, or it is a document that cannot be read.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static async Task<string> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Directory.Exists(file.FullName))
        {
            throw new InvalidDataException($"'{file.FullName}' is a folder, not a file.");
        }

        if (file.Exists && file.Length > LargestFile)
        {
            throw new InvalidDataException($"'{file.FullName}' is larger than 4 MiB: a job description is a few pages of text.");
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        try
        {
            return IsDocument(bytes) ? DocumentReader.Read(bytes) : Decode(bytes);
        }
        catch (DocumentException error)
        {
            throw new InvalidDataException($"'{file.FullName}': {error.Message}", error);
        }
    }

    /// <summary>The text of a file's bytes.</summary>
    public static string Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (LittleEndian(bytes))
        {
            return Encoding.Unicode.GetString(bytes).TrimStart('\uFEFF');
        }

        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            // A text file that is not UTF-8 was saved by an old Windows program; a file with a NUL is no text.
            return bytes.Contains((byte)0) ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    // What is no document goes to the parser, which names the line that it stumbles over.
    private static bool IsDocument(byte[] bytes)
    {
        try
        {
            return DocumentSniffer.KindOf(bytes) != DocumentKind.Text;
        }
        catch (DocumentException error)
        {
            return error.Fault is not (DocumentFault.Empty or DocumentFault.Unknown);
        }
    }

    // Letters of Latin script in UTF-16: every second byte is zero, and no first one is.
    private static bool LittleEndian(byte[] bytes)
    {
        var pairs = Math.Min(bytes.Length / 2, 200);
        return pairs > 1 && Enumerable.Range(0, pairs).All(pair => bytes[2 * pair] != 0)
            && Enumerable.Range(0, pairs).Count(pair => bytes[(2 * pair) + 1] == 0) * 10 >= pairs * 9;
    }
}
