using System.IO.Compression;
using System.Text;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>Small files that would take all of the memory, the time or the stack of a reader.</summary>
internal static class Bombs
{
    private const string Page = "BT /F1 11 Tf 50 780 Td (Must know bees) Tj ET\n";

    /// <summary>A Word document.</summary>
    public static byte[] Word(string open, string close, string main = "word/document.xml", string before = "")
    {
        var xml = $"<?xml version=\"1.0\"?>{before}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{open}{close}</w:body></w:document>";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/{main}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{main}\"/></Relationships>");
            Add(zip, main, xml);
            if (main != "word/document.xml")
            {
                Add(zip, "word/document.xml", "<nothing/>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>A PDF of one stream that unpacks to 64 MB, packed once or several times.</summary>
    public static byte[] Pdf(int packed)
    {
        var content = Encoding.ASCII.GetBytes(Page + new string(' ', 64 * 1024 * 1024));
        for (var time = 0; time < packed; time++)
        {
            content = Pack(content);
        }

        return Pdf("4 0 R", string.Concat(Enumerable.Repeat("/FlateDecode ", packed)), content);
    }

    /// <summary>A PDF whose page is the same stream of 16 kB many times.</summary>
    public static byte[] PdfOfOneStream(int times) =>
        Pdf($"[{string.Concat(Enumerable.Repeat("4 0 R ", times))}]", "/FlateDecode", Pack(Encoding.ASCII.GetBytes(Page + new string(' ', 16 * 1024))));

    /// <summary>A PDF whose stream gives a row of 2 GB.</summary>
    public static byte[] PdfOfWideRow() =>
        Pdf("4 0 R", "/FlateDecode", Pack(Encoding.ASCII.GetBytes(Page)), "/DecodeParms<</Predictor 15/Columns 2000000000>>");

    private static byte[] Pdf(string contents, string filters, byte[] stream, string more = "")
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        void Text(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        void Begin(string text)
        {
            places.Add(file.Length);
            Text($"{places.Count} 0 obj\n{text}");
        }

        Text("%PDF-1.4\n");
        Begin("<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        Begin("<</Type/Pages/Kids[5 0 R]/Count 1>>\nendobj\n");
        Begin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");
        Begin($"<</Length {stream.Length}/Filter[{filters}]{more}>>stream\n");
        file.Write(stream);
        Text("\nendstream\nendobj\n");
        Begin($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {contents}/Resources<</Font<</F1 3 0 R>>>>>>\nendobj\n");
        var table = file.Length;
        Text($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return file.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var packer = new ZLibStream(stream, CompressionLevel.SmallestSize))
        {
            packer.Write(bytes);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
