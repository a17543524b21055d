namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>self-rating</c>: up to five requirements, each rated by five anchored sentences.</summary>
public sealed record SelfRatingCardData
{
    /// <summary>How far the conversation is, e.g. "Step 3 of about 12"; null shows nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>What to do, in a sentence or two.</summary>
    public required string Intro { get; init; }

    /// <summary>The anchored sentences of levels 1 to 5, in that order; exactly five.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    /// <summary>What to rate, in the order of typed numbers; one to five.</summary>
    public required IReadOnlyList<SelfRatingItem> Items { get; init; }

    /// <summary>The step of the conversation that the button belongs to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it, e.g. "Saved"; set, the card is read-only and shows each item's level in words.</summary>
    public string? Answered { get; init; }
}
