using System.Text;
using SkiaSharp;

namespace Zavmo.Bot.Pictures;

/// <summary>Text of one size: broken into lines, and drawn. Characters that the typeface does not have are left out.</summary>
internal sealed class PictureText(SKTypeface typeface, float size) : IDisposable
{
    private const float Leading = 1.3f;
    private readonly SKFont font = new(typeface, size) { Edging = SKFontEdging.Antialias, Subpixel = true };

    /// <summary>Height of a line, in logical pixels.</summary>
    public float LineHeight => size * Leading;

    /// <summary>The text in lines of at most the given width; what does not fit the last line ends in "…".</summary>
    public IReadOnlyList<string> Lines(string text, float width, int most)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in Drawable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || font.MeasureText(longer) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return lines.Count <= most
            ? [.. lines.Select(each => Fit(each, width))]
            : [.. lines.Take(most - 1).Select(each => Fit(each, width)), Fit($"{lines[most - 1]} …", width)];
    }

    /// <summary>Draws one line; <paramref name="top"/> is where the line begins.</summary>
    public void Draw(SKCanvas canvas, string text, float x, float top, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(Drawable(text), x, top + (LineHeight + size * 0.7f) / 2, SKTextAlign.Left, font, paint);
    }

    /// <inheritdoc />
    public void Dispose() => font.Dispose();

    // A single word that is wider than its column.
    private string Fit(string line, float width)
    {
        if (font.MeasureText(line) <= width)
        {
            return line;
        }

        var kept = line.TrimEnd('…', ' ');
        while (kept.Length > 1 && font.MeasureText(kept + "…") > width)
        {
            kept = kept[..^1];
        }

        return kept + "…";
    }

    private string Drawable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\u00A0' or '\u2060' or '\u2002')
            {
                kept.Append(rune.Value == '\u2060' ? "" : " ");
            }
            else if (font.ContainsGlyph(rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
