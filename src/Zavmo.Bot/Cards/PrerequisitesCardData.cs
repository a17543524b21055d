namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>prerequisites</c>: up to five things that are met or not.</summary>
public sealed record PrerequisitesCardData
{
    /// <summary>How far the conversation is, e.g. "Step 3 of about 12"; null shows nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>What to do, in a sentence or two.</summary>
    public required string Intro { get; init; }

    /// <summary>What to answer, in the order of typed answers; one to five.</summary>
    public required IReadOnlyList<PrerequisiteItem> Items { get; init; }

    /// <summary>The step of the conversation that the button belongs to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it, e.g. "Saved"; set, the card is read-only and shows each answer in words.</summary>
    public string? Answered { get; init; }
}
