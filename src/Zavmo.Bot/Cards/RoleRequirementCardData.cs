namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>role-requirement</c>: one requirement of a role that is being checked, and what can be changed of it.</summary>
public sealed record RoleRequirementCardData
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Its level, and whether the learner says that they have it.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>The lines that it came from, as they stand in the document.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>What can be done; the verb is <see cref="CardVerbs.Choose"/>.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it; set, the card has no buttons.</summary>
    public string? Answered { get; init; }
}
