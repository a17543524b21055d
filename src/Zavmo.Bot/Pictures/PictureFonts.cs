using SkiaSharp;

namespace Zavmo.Bot.Pictures;

/// <summary>The typeface of the pictures, Atkinson Hyperlegible. It comes with the build where npm was there to fetch it.</summary>
public sealed class PictureFonts : IDisposable
{
    private readonly Lazy<SKTypeface?> regular;
    private readonly Lazy<SKTypeface?> bold;

    /// <summary>The fonts beside the running assembly.</summary>
    public PictureFonts()
        : this(Path.Combine(AppContext.BaseDirectory, "fonts"))
    {
    }

    /// <summary>The fonts of a folder; one that is missing or broken makes pictures unavailable and nothing else.</summary>
    public PictureFonts(string folder)
    {
        regular = new(() => SKTypeface.FromFile(Path.Combine(folder, "AtkinsonHyperlegible_400Regular.ttf")));
        bold = new(() => SKTypeface.FromFile(Path.Combine(folder, "AtkinsonHyperlegible_700Bold.ttf")));
    }

    /// <summary>Whether pictures can be drawn here.</summary>
    public bool Available => regular.Value is not null && bold.Value is not null;

    /// <inheritdoc />
    public void Dispose()
    {
        Free(regular);
        Free(bold);
    }

    internal PictureText Regular(float size) => new(regular.Value ?? throw Missing(), size);

    internal PictureText Bold(float size) => new(bold.Value ?? throw Missing(), size);

    private static InvalidOperationException Missing() => new("The font of the pictures is not there; ask for 'Available' first.");

    private static void Free(Lazy<SKTypeface?> typeface)
    {
        if (typeface.IsValueCreated)
        {
            typeface.Value?.Dispose();
        }
    }
}
