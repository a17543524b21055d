namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>checkpoint</c>: what will be looked at, how to prepare, when.</summary>
public sealed record CheckpointCardData
{
    /// <summary>Which one, and when.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is booked, and how long it takes.</summary>
    public required string Standing { get; init; }

    /// <summary>What will be looked at: a module and what of the job it serves, a line each.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>How to prepare, a line each.</summary>
    public required IReadOnlyList<string> Prepare { get; init; }

    /// <summary>How to book it.</summary>
    public required string Book { get; init; }

    /// <summary>What can be done with it.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it; set, the card has no buttons.</summary>
    public string? Answered { get; init; }
}
