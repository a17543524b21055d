using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Bullets that are drawn and not written, as browsers print them: a small mark left of a line.</summary>
internal sealed class PdfBullets
{
    // In points. Larger is a picture or a box, smaller a dot of a pattern.
    private const double Smallest = 1;
    private const double Largest = 8;
    private const double Farthest = 24;
    private const double MostUneven = 1.6;
    private const int MostPaths = 20_000;
    private const int MostMarks = 2_000;

    private readonly IReadOnlyList<PdfRectangle> marks;

    /// <summary>Finds the marks of a page.</summary>
    public PdfBullets(Page page) =>
        marks = [.. page.Paths.Take(MostPaths).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>().Where(IsSmall).Take(MostMarks)];

    /// <summary>The line with a bullet before it where one is drawn there; else as it is.</summary>
    public PdfLine Mark(PdfLine line) => marks.Any(mark => IsBefore(mark, line)) ? line with { Text = "\u2022 " + line.Text } : line;

    private static bool IsSmall(PdfRectangle box) =>
        box.Width is >= Smallest and <= Largest && box.Height is >= Smallest and <= Largest && Math.Max(box.Width, box.Height) <= MostUneven * Math.Min(box.Width, box.Height);

    private static bool IsBefore(PdfRectangle mark, PdfLine line) =>
        mark.Right <= line.Left && line.Left - mark.Right <= Farthest && mark.Centroid.Y >= line.Baseline - 1 && mark.Centroid.Y <= line.Baseline + line.Size;
}
