using System.Buffers;
using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>
/// The texts of a card. A name, a question or a learner's words stand in rich text, which clients take literally;
/// a text block would read them as Markdown.
/// </summary>
internal static class Elements
{
    private static readonly SearchValues<char> Markdown = SearchValues.Create("*_[]`\\<>~#|");

    public static AdaptiveElement Title(string text) => Heading(text, AdaptiveTextSize.Large, AdaptiveSpacing.Small);

    public static AdaptiveElement Section(string text) => Heading(text, AdaptiveTextSize.Medium, AdaptiveSpacing.Medium);

    public static AdaptiveRichTextBlock Line(AdaptiveSpacing spacing, params AdaptiveTextRun[] runs) =>
        new() { Spacing = spacing, Inlines = [.. runs] };

    public static AdaptiveTextRun Run(string text) => new(text);

    public static AdaptiveTextRun Bold(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Small(string text) => new(text) { Size = AdaptiveTextSize.Small };

    public static AdaptiveElement Note(string text) => Line(AdaptiveSpacing.Small, Small(text));

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

    private static AdaptiveElement Heading(string text, AdaptiveTextSize size, AdaptiveSpacing spacing) =>
        text.AsSpan().ContainsAny(Markdown)
            ? new AdaptiveRichTextBlock
            {
                Spacing = spacing,
                Inlines = [new AdaptiveTextRun(text) { Size = size, Weight = AdaptiveTextWeight.Bolder }],
            }
            : new AdaptiveTextBlock(text)
            {
                Spacing = spacing,
                Size = size,
                Weight = AdaptiveTextWeight.Bolder,
                Style = AdaptiveTextBlockStyle.Heading,
                Wrap = true,
            };
}
