using System.IO.Compression;
using System.Text;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Roles.Documents;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>A file is told by its bytes, and what is not read says why.</summary>
public sealed class DocumentReaderTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, DocumentFault> Refused() => new()
    {
        { "nothing", DocumentFault.Empty },
        { "blank", DocumentFault.Empty },
        { "png", DocumentFault.Picture },
        { "jpeg", DocumentFault.Picture },
        { "bmp", DocumentFault.Picture },
        { "heic", DocumentFault.Picture },
        { "old word", DocumentFault.OldWord },
        { "encrypted word", DocumentFault.Encrypted },
        { "rtf", DocumentFault.Unknown },
        { "binary", DocumentFault.Unknown },
        { "zip", DocumentFault.Archive },
        { "empty zip", DocumentFault.Archive },
        { "broken zip", DocumentFault.Broken },
        { "word without body", DocumentFault.Broken },
        { "bomb", DocumentFault.Bomb },
        { "many", DocumentFault.Bomb },
        { "deep word", DocumentFault.Bomb },
        { "deep word part of another name", DocumentFault.Bomb },
        { "deep tables", DocumentFault.Bomb },
        { "many paragraphs", DocumentFault.Bomb },
        { "many runs", DocumentFault.Bomb },
        { "dtd", DocumentFault.Broken },
        { "pdf bomb", DocumentFault.Bomb },
        { "pdf bomb in a bomb", DocumentFault.Bomb },
        { "pdf of one page again and again", DocumentFault.Bomb },
        { "pdf of a wide row", DocumentFault.Bomb },
        { "large", DocumentFault.TooLarge },
        { "long", DocumentFault.TooLong },
        { "broken pdf", DocumentFault.Broken },
        { "json", DocumentFault.Data },
        { "json list with a mark", DocumentFault.Data },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Should_refuse_with_the_reason(string what, DocumentFault fault)
    {
        var error = Assert.Throws<DocumentException>(() => DocumentReader.Read(Bytes(what)));

        Assert.Equal(fault, error.Fault);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tree Surgeon\nWhat you'll do")]
    [InlineData("[Draft]\nTree Surgeon\n- climb")]
    [InlineData("{Job title}: Tree Surgeon")]
    [InlineData("BMW service technician\n- cars")]
    public void Should_read_text_as_it_is(string text) => Assert.Equal(text, DocumentReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Should_import_a_word_document_from_the_command_line_whatever_it_is_called()
    {
        var file = new FileInfo(Path.GetTempFileName());
        try
        {
            await File.WriteAllBytesAsync(file.FullName, WordFiles.Of(WordFiles.Text("Tree Surgeon", "Titel")));
            Assert.Equal("# Tree Surgeon", await RoleFile.ReadAsync(file, CancellationToken.None));

            await File.WriteAllBytesAsync(file.FullName, Bytes("zip"));
            Assert.Contains("zip", (await Assert.ThrowsAsync<InvalidDataException>(() => RoleFile.ReadAsync(file, CancellationToken.None))).Message, StringComparison.Ordinal);
        }
        finally
        {
            file.Delete();
        }
    }

    private static byte[] Bytes(string what) => what switch
    {
        "nothing" => [],
        "blank" => "  \n\t\n"u8.ToArray(),
        "png" => [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0],
        "jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16],
        "bmp" => [.. "BM"u8, 0, 0, 0, 0, 0, 0, 1, 0, 3],
        "heic" => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0],
        "old word" => [.. Compound, .. new byte[600]],
        "encrypted word" => [.. Compound, .. new byte[64], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]],
        "rtf" => "{\\rtf1\\ansi Tree Surgeon}"u8.ToArray(),
        "binary" => [.. Enumerable.Range(0, 512).Select(number => (byte)(number % 7))],
        "zip" => Zip(("sheet1.xml", 10)),
        "empty zip" => [0x50, 0x4B, 0x05, 0x06, .. new byte[18]],
        "broken zip" => [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5],
        "word without body" => Zip(("word/document.xml", 10)),
        "bomb" => Zip(("word/document.xml", 64 * 1024 * 1024)),
        "many" => Zip([.. Enumerable.Range(0, 2_001).Select(number => ($"{number}", 1))]),
        "deep word" => Bombs.Word(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)), string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000))),
        "deep word part of another name" => Bombs.Word(
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)), string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000)), "word/picture.bin"),
        "deep tables" => Bombs.Word(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 9)), string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 9))),
        "many paragraphs" => Bombs.Word(string.Concat(Enumerable.Repeat("<w:p/>", 20_001)), ""),
        "many runs" => Bombs.Word("<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:t>a</w:t></w:r>", 200_000)), "</w:p>"),
        "dtd" => Bombs.Word("<w:p/>", "", before: "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"),
        "pdf bomb" => Bombs.Pdf(packed: 1),
        "pdf bomb in a bomb" => Bombs.Pdf(packed: 2),
        "pdf of one page again and again" => Bombs.PdfOfOneStream(times: 2_000),
        "pdf of a wide row" => Bombs.PdfOfWideRow(),
        "json" => "\n{ \"title\": \"Tree Surgeon\", \"motivators\": [] }"u8.ToArray(),
        "json list with a mark" => [0xEF, 0xBB, 0xBF, .. "[{ \"name\": \"Pruning\" }]\n"u8],
        "large" => new byte[DocumentReader.MostBytes + 1],
        "long" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a line of a text\n", 12_000))),
        _ => "%PDF-1.7\nthis is no PDF at all"u8.ToArray(),
    };

    private static byte[] Zip(params (string Name, int Length)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, length) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(new byte[length]);
            }
        }

        return stream.ToArray();
    }
}
