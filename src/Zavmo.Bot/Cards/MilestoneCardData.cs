namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>milestone</c>: what was reached, what it serves, what comes next.</summary>
public sealed record MilestoneCardData
{
    /// <summary>What was reached.</summary>
    public required string Title { get; init; }

    /// <summary>Who says so, and that nothing has shown it yet.</summary>
    public required string Standing { get; init; }

    /// <summary>The part of the job it serves, with its place in the document.</summary>
    public required IReadOnlyList<string> Serves { get; init; }

    /// <summary>What comes next, a line each.</summary>
    public required IReadOnlyList<string> Next { get; init; }

    /// <summary>What can be done now.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it; set, the card has no buttons.</summary>
    public string? Answered { get; init; }
}
