using SkiaSharp;
using Zavmo.Bot.Cards.HeatMaps;

namespace Zavmo.Bot.Pictures;

/// <summary>How a band looks in a picture: a shape of its own, and a light background that only repeats it.</summary>
internal static class BandShape
{
    /// <summary>Background of a band's cell; dark text on it has a contrast above 7 to 1.</summary>
    public static SKColor Background(BandView view) => view.Symbol switch
    {
        "●" => new(0xDF, 0xF3, 0xE3),
        "◐" => new(0xDD, 0xEB, 0xFA),
        "○" => new(0xFB, 0xEE, 0xCB),
        "▲" => new(0xFB, 0xE0, 0xDD),
        _ => new(0xEE, 0xEE, 0xEE),
    };

    /// <summary>Draws the shape of a band's symbol in a circle of the given centre and radius.</summary>
    public static void Draw(SKCanvas canvas, BandView view, SKPoint centre, float radius, SKColor colour)
    {
        using var fill = new SKPaint { Color = colour, IsAntialias = true };
        using var line = new SKPaint { Color = colour, IsAntialias = true, IsStroke = true, StrokeWidth = radius / 4 };
        switch (view.Symbol)
        {
            case "●":
                canvas.DrawCircle(centre, radius, fill);
                break;
            case "◐":
                canvas.DrawCircle(centre, radius, line);
                canvas.DrawArc(new SKRect(centre.X - radius, centre.Y - radius, centre.X + radius, centre.Y + radius), 90, 180, true, fill);
                break;
            case "○":
                canvas.DrawCircle(centre, radius, line);
                break;
            case "▲":
                Polygon(canvas, fill, (centre.X, centre.Y - radius), (centre.X + radius, centre.Y + radius * 0.8f), (centre.X - radius, centre.Y + radius * 0.8f));
                break;
            case "◇":
                Polygon(canvas, line, (centre.X, centre.Y - radius), (centre.X + radius, centre.Y), (centre.X, centre.Y + radius), (centre.X - radius, centre.Y));
                break;
            default:
                canvas.DrawLine(centre.X - radius, centre.Y, centre.X + radius, centre.Y, line);
                break;
        }
    }

    private static void Polygon(SKCanvas canvas, SKPaint paint, params (float X, float Y)[] corners)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(corners[0].X, corners[0].Y);
        foreach (var (x, y) in corners[1..])
        {
            builder.LineTo(x, y);
        }

        builder.Close();
        using var path = builder.Detach();
        canvas.DrawPath(path, paint);
    }
}
