using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>
/// Lines that open something when they are pressed. The button has no name of its own: what is seen is its name, so that who speaks to their
/// device finds it by it (WCAG 2.2, 2.5.3).
/// </summary>
internal static class Tappable
{
    /// <summary>The lines, with the button under them.</summary>
    /// <param name="button">The button; null where nothing can be pressed.</param>
    /// <param name="lines">What is seen.</param>
    public static AdaptiveContainer Of(AdaptiveAction? button, params AdaptiveElement[] lines) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        SelectAction = button,
        Items = [.. lines],
    };
}
