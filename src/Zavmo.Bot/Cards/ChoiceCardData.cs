namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>choice</c>: something to decide, and the options as buttons.</summary>
public sealed record ChoiceCardData
{
    /// <summary>How far the conversation is, e.g. "Step 3 of about 12"; null shows nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>Heading, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What there is to decide; paragraphs are separated by a blank line.</summary>
    public required string Text { get; init; }

    /// <summary>The options, at least one; five are shown, the rest is under "More".</summary>
    public required IReadOnlyList<CardChoice> Choices { get; init; }

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>Whether few choices were asked for: five are listed in words too, and the rest is named under "More".</summary>
    public bool IsFew { get; init; }

    /// <summary>The chosen answer in words; set, the card is read-only.</summary>
    public string? Answered { get; init; }
}
