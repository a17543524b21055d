using SkiaSharp;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Pictures;

/// <summary>The heat map as a PNG, for channels that show no cards, and to keep. Every cell has its band in words and its level in digits.</summary>
public sealed class HeatMapPicture(PictureFonts fonts)
{
    private const int Width = 640;
    private const int Scale = 2;
    private const float Margin = 24;
    private const float Gap = 12;
    private const float CellWidth = 150;
    private const float CellHeight = 30;
    private const float BarWidth = 100;
    private const float BarHeight = 10;
    private const float NameWidth = Width - 2 * Margin - CellWidth - BarWidth - 2 * Gap;
    private const int NameLines = 3;
    private const int Levels = 5;

    private static readonly SKColor Ink = new(0x1B, 0x1B, 0x1B);
    private static readonly SKColor Soft = new(0x55, 0x55, 0x55);
    private static readonly SKColor Line = new(0xD0, 0xD0, 0xD0);
    private static readonly SKColor Filled = new(0x3B, 0x6E, 0xA8);

    /// <summary>Whether pictures can be drawn here.</summary>
    public bool Available => fonts.Available;

    /// <summary>What the picture says, for who does not see it.</summary>
    public static string AltText(HeatMapCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return HeatMapWords.Speak(data);
    }

    /// <summary>Draws the map, 1280 pixels wide and as high as it needs.</summary>
    /// <exception cref="InvalidOperationException">The font is not there.</exception>
    public byte[] Png(HeatMapCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        using var title = fonts.Bold(24);
        using var section = fonts.Bold(17);
        using var text = fonts.Regular(15);
        using var strong = fonts.Bold(14);
        using var small = fonts.Regular(13);
        var pen = new Pen(title, section, text, strong, small);

        var height = Compose(null, pen, data);
        var info = new SKImageInfo(Width * Scale, (int)MathF.Ceiling(height) * Scale);
        using var surface = SKSurface.Create(info) ?? throw new InvalidOperationException("The picture is too large to be drawn.");
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(Scale);
        Compose(surface.Canvas, pen, data);
        using var image = surface.Snapshot();
        using var png = image.Encode() ?? throw new InvalidOperationException("The picture could not be written.");
        return png.ToArray();
    }

    // The same walk measures (without a canvas) and draws. Returns the height.
    private static float Compose(SKCanvas? canvas, Pen pen, HeatMapCardData data)
    {
        var y = Margin;
        y = Paragraph(canvas, pen.Title, HeatMapText.Title, y, Ink);
        y = Paragraph(canvas, pen.Small, $"{data.HeatMap.RoleTitle}, {HeatMapText.Asked(data.Asked, data.Total)}", y, Soft);
        y = Paragraph(canvas, pen.Small, HeatMapText.BarLegend, y, Soft);
        foreach (var category in data.HeatMap.Categories)
        {
            y = Paragraph(canvas, pen.Section, HeatMapText.Category(category.Category), y + Gap, Ink);
            foreach (var cell in category.Cells)
            {
                y = Row(canvas, pen, cell, y);
            }
        }

        return y + Margin;
    }

    private static float Paragraph(SKCanvas? canvas, PictureText text, string words, float y, SKColor colour)
    {
        foreach (var line in text.Lines(words, Width - 2 * Margin, NameLines))
        {
            if (canvas is not null)
            {
                text.Draw(canvas, line, Margin, y, colour);
            }

            y += text.LineHeight;
        }

        return y;
    }

    private static float Row(SKCanvas? canvas, Pen pen, HeatMapCell cell, float y)
    {
        var name = pen.Text.Lines(cell.Name, NameWidth, NameLines);
        var height = MathF.Max(name.Count * pen.Text.LineHeight, CellHeight) + Gap;
        if (canvas is null)
        {
            return y + height;
        }

        using var rule = new SKPaint { Color = Line, StrokeWidth = 1 };
        canvas.DrawLine(Margin, y, Width - Margin, y, rule);
        var top = y + Gap / 2;
        foreach (var (index, line) in name.Index())
        {
            pen.Text.Draw(canvas, line, Margin, top + index * pen.Text.LineHeight, Ink);
        }

        if (cell.Prerequisite is null)
        {
            Bar(canvas, pen, cell, Margin + NameWidth + Gap, top);
        }

        Band(canvas, pen, BandView.Of(cell), Width - Margin - CellWidth, top);
        return y + height;
    }

    // Filled as far as the level goes; the upright line stands at what the role needs.
    private static void Bar(SKCanvas canvas, Pen pen, HeatMapCell cell, float x, float top)
    {
        using var outline = new SKPaint { Color = Soft, IsStroke = true, StrokeWidth = 1, IsAntialias = true };
        using var fill = new SKPaint { Color = Filled, IsAntialias = true };
        using var needed = new SKPaint { Color = Ink, StrokeWidth = 3, IsAntialias = true };
        if (cell.AssessedLevel is { } level)
        {
            canvas.DrawRect(x, top, Along(level), BarHeight, fill);
        }

        canvas.DrawRect(x, top, BarWidth, BarHeight, outline);
        var at = x + Along(cell.RequiredLevel);
        canvas.DrawLine(at, top - 3, at, top + BarHeight + 3, needed);
        pen.Small.Draw(canvas, HeatMapText.OfNeeded(cell), x, top + BarHeight + 4, Soft);
    }

    private static float Along(double level) => (float)(BarWidth * level / Levels);

    private static void Band(SKCanvas canvas, Pen pen, BandView view, float x, float top)
    {
        using var background = new SKPaint { Color = BandShape.Background(view), IsAntialias = true };
        canvas.DrawRoundRect(x, top, CellWidth, CellHeight, 4, 4, background);
        BandShape.Draw(canvas, view, new SKPoint(x + 18, top + CellHeight / 2), 6, Ink);
        pen.Strong.Draw(canvas, view.Words, x + 34, top + (CellHeight - pen.Strong.LineHeight) / 2, Ink);
    }

    private sealed record Pen(PictureText Title, PictureText Section, PictureText Text, PictureText Strong, PictureText Small);
}
