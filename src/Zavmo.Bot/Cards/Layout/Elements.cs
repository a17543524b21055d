using System.Buffers;
using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>
/// The texts of a card. A name, a question or a learner's words stand in rich text, which clients take literally;
/// a text block would read them as Markdown.
/// </summary>
internal static class Elements
{
    private static readonly SearchValues<char> Markdown = SearchValues.Create("*_[]`\\<>~#|\n");

    public static AdaptiveElement Title(string text) => Heading(text, AdaptiveTextSize.Large, AdaptiveSpacing.Small);

    public static AdaptiveElement Section(string text) => Heading(text, AdaptiveTextSize.Medium, AdaptiveSpacing.Default);

    public static AdaptiveRichTextBlock Line(AdaptiveSpacing spacing, params AdaptiveTextRun[] runs) =>
        new() { Spacing = spacing, Inlines = [.. runs] };

    public static AdaptiveTextRun Run(string text) => new(text);

    public static AdaptiveTextRun Bold(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Small(string text) => new(text) { Size = AdaptiveTextSize.Small };

    public static AdaptiveElement Note(string text) => SmallLine(text, AdaptiveSpacing.Small);

    /// <summary>A line in small print; a text block sets it tighter than rich text does.</summary>
    public static AdaptiveElement SmallLine(string text, AdaptiveSpacing spacing = AdaptiveSpacing.None) => IsPlain(text)
        ? new AdaptiveTextBlock(text) { Spacing = spacing, Size = AdaptiveTextSize.Small, Wrap = true }
        : Line(spacing, Small(text));

    /// <summary>A name in bold at the top of its column.</summary>
    public static AdaptiveElement Name(string text) => IsPlain(text)
        ? new AdaptiveTextBlock(text) { Weight = AdaptiveTextWeight.Bolder, Wrap = true }
        : Line(AdaptiveSpacing.Default, Bold(text));

    /// <summary>A text whose lines and paragraphs stay apart.</summary>
    public static IEnumerable<AdaptiveElement> Paragraphs(string text)
    {
        var spacing = AdaptiveSpacing.Small;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length == 0)
            {
                spacing = AdaptiveSpacing.Default;
                continue;
            }

            yield return Line(spacing, Run(line));
            spacing = AdaptiveSpacing.None;
        }
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAny(Markdown) && !char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '+');

    private static AdaptiveElement Heading(string text, AdaptiveTextSize size, AdaptiveSpacing spacing) => IsPlain(text)
        ? new AdaptiveTextBlock(text)
        {
            Spacing = spacing,
            Size = size,
            Weight = AdaptiveTextWeight.Bolder,
            Style = AdaptiveTextBlockStyle.Heading,
            Wrap = true,
        }
        : Line(spacing, new AdaptiveTextRun(text) { Size = size, Weight = AdaptiveTextWeight.Bolder });
}
