using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Zavmo.Bot.Tests.Roles.Documents;

/// <summary>PDF documents: lines of text at places of a page of A4.</summary>
internal static class PdfFiles
{
    public static byte[] Of(params (double X, double Y, double Size, bool Bold, string Text)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        var bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, size, isBold, text) in lines)
            {
                page.AddText(text, size, new PdfPoint(x, y), isBold ? bold : plain);
            }
        }

        return builder.Build();
    }

    public static (double X, double Y, double Size, bool Bold, string Text)[] Column(double x, double top, params string[] lines) =>
        [.. lines.Select((text, at) => (x, top - (14 * at), 10d, false, text))];
}
