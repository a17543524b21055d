namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>module</c>: one module of a plan, what it serves, how it is learned, when, and why there.</summary>
public sealed record ModuleCardData
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The level it starts from and aims at, and the gain, in a line; empty for a prerequisite.</summary>
    public required string Gain { get; init; }

    /// <summary>The responsibility it serves, in the document's words.</summary>
    public required string Serves { get; init; }

    /// <summary>Where in the document that stands, and whether it is a link or the role as a whole.</summary>
    public required string ServesNote { get; init; }

    /// <summary>Its conversations in sequence, a line each.</summary>
    public required IReadOnlyList<string> Conversations { get; init; }

    /// <summary>That some of them cannot be held yet, and what there is instead; or null.</summary>
    public string? NotYet { get; init; }

    /// <summary>Days of its conversations and reviews, a line each.</summary>
    public required IReadOnlyList<string> When { get; init; }

    /// <summary>Why it stands where it stands, a sentence each.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>What can be done with it.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it; set, the card has no buttons.</summary>
    public string? Answered { get; init; }
}
