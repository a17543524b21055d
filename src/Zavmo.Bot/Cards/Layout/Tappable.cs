using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>Lines that open something when they are pressed. The button's name holds what is seen, so that who speaks to their device finds it by it.</summary>
internal static class Tappable
{
    /// <summary>The lines, with the button under them.</summary>
    /// <param name="does">What pressing does, in one word, such as "Open".</param>
    /// <param name="button">Makes the button of a title; null where nothing can be pressed.</param>
    /// <param name="lines">What is seen.</param>
    public static AdaptiveContainer Of(string does, Func<string, AdaptiveAction>? button, params AdaptiveElement[] lines) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        SelectAction = button?.Invoke($"{does}: {string.Join(' ', lines.Select(Seen))}"),
        Items = [.. lines],
    };

    private static string Seen(AdaptiveElement line) => line switch
    {
        AdaptiveTextBlock block => block.Text,
        AdaptiveRichTextBlock rich => string.Concat(rich.Inlines.OfType<AdaptiveTextRun>().Select(run => run.Text)),
        _ => throw new ArgumentException($"A {line.GetType().Name} is no line.", nameof(line)),
    };
}
