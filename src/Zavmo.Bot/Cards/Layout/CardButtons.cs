using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>The buttons of one card: each carries verb, nonce and step, as the channel takes it.</summary>
internal sealed class CardButtons(CardTarget target, string step, string nonce)
{
    /// <summary>Style of the one button that most people want.</summary>
    public const string Main = "positive";

    private const int Shown = 5;

    // Characters of label and frame that fit side by side on a phone; a longer row shrinks or cuts its labels.
    private const int RowWidth = 38;
    private const int FrameWidth = 5;

    /// <summary>A button; without a title it is named by the lines that it lies under.</summary>
    public AdaptiveAction Button(string? title, string verb, params ReadOnlySpan<(string Key, string Value)> more)
    {
        var data = Data(verb);
        foreach (var (key, value) in more)
        {
            data[key] = value;
        }

        var submit = new AdaptiveSubmitAction { Title = title, Data = data };
        return target.Execute
            ? new AdaptiveExecuteAction { Title = title, Verb = verb, Data = data, Fallback = new AdaptiveFallbackElement(submit) }
            : submit;
    }

    public AdaptiveAction Choose(CardChoice choice) => Button(choice.Label, CardVerbs.Choose, ("choice", choice.Id));

    /// <summary>What lets the card show later what changed since; null where the channel or the people do not allow it.</summary>
    public AdaptiveRefresh? Refresh() => CardRefresh.For(target, Data(CardVerbs.Refresh));

    /// <summary>Five choices as buttons; the rest behind a toggle, or in a drop-down where there are no toggles.</summary>
    public IEnumerable<AdaptiveElement> Choices(IReadOnlyList<CardChoice> choices)
    {
        var shown = choices.Count <= Shown ? choices.Count : Shown;
        foreach (var row in Rows(choices.Take(shown).Select(Choose)))
        {
            yield return row;
        }

        if (shown == choices.Count)
        {
            yield break;
        }

        var rest = choices.Skip(shown).ToList();
        foreach (var element in target.Toggles ? Folded(rest) : DropDown(rest))
        {
            yield return element;
        }
    }

    /// <summary>Buttons in rows that fit a phone; a label too long for a button becomes a text to tap.</summary>
    public static IEnumerable<AdaptiveElement> Rows(IEnumerable<AdaptiveAction> buttons)
    {
        var spacing = AdaptiveSpacing.Medium;
        AdaptiveActionSet? row = null;
        var width = 0;
        foreach (var button in buttons)
        {
            var needed = button.Title.Length + FrameWidth;
            if (row is not null && width + needed > RowWidth)
            {
                yield return row;
                row = null;
            }

            if (needed > RowWidth)
            {
                yield return Tappable(button, spacing);
            }
            else if (row is null)
            {
                row = new AdaptiveActionSet { Spacing = spacing, Actions = [button] };
                width = needed;
            }
            else
            {
                row.Actions.Add(button);
                width += needed;
            }

            spacing = AdaptiveSpacing.Small;
        }

        if (row is not null)
        {
            yield return row;
        }
    }

    // Clients cut the label of a button, but wrap a text.
    private static AdaptiveContainer Tappable(AdaptiveAction button, AdaptiveSpacing spacing) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = spacing,
        SelectAction = button,
        Items = [Elements.Line(AdaptiveSpacing.None, Elements.Bold(button.Title))],
    };

    private Dictionary<string, string> Data(string verb) => new(StringComparer.Ordinal)
    {
        ["verb"] = verb,
        ["nonce"] = nonce,
        ["step"] = step,
    };

    private IEnumerable<AdaptiveElement> Folded(IReadOnlyList<CardChoice> rest)
    {
        var more = new AdaptiveToggleVisibilityAction
        {
            Title = CardText.More,
            TargetElements = [new AdaptiveTargetElement("more"), new AdaptiveTargetElement("more-button")],
        };
        yield return new AdaptiveActionSet { Id = "more-button", Spacing = AdaptiveSpacing.Small, Actions = [more] };
        var folded = new AdaptiveContainer { Id = "more", IsVisible = false, Spacing = AdaptiveSpacing.Small };
        folded.Items.AddRange(Rows(rest.Select(Choose)));
        yield return folded;
    }

    private IEnumerable<AdaptiveElement> DropDown(IReadOnlyList<CardChoice> rest)
    {
        yield return new AdaptiveChoiceSetInput
        {
            Id = "choice",
            Label = CardText.More,
            Placeholder = CardText.PickOne,
            Choices = [.. rest.Select(choice => new AdaptiveChoice { Title = choice.Label, Value = choice.Id })],
        };
        yield return new AdaptiveActionSet
        {
            Spacing = AdaptiveSpacing.Small,
            Actions = [Button(CardText.TakeThis, CardVerbs.Choose)],
        };
    }
}
