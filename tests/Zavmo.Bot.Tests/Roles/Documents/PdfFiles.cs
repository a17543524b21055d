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

    /// <summary>A page of 10-point lines, as a browser prints a list: the bullets are drawn.</summary>
    public static byte[] Printed(double x, double top, params (bool Bullet, string Text)[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        foreach (var (at, (bullet, text)) in lines.Index())
        {
            page.AddText(text, 10, new PdfPoint(x, top - (14 * at)), plain);
            if (bullet)
            {
                page.DrawCircle(new PdfPoint(x - 9, top - (14 * at) + 3.5), 3.5, 1, true);
            }
        }

        return builder.Build();
    }

    public static (double X, double Y, double Size, bool Bold, string Text)[] Column(double x, double top, params string[] lines) =>
        [.. lines.Select((text, at) => (x, top - (14 * at), 10d, false, text))];
}
