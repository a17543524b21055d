namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>role-check</c>: what was understood of a job description, to be changed or confirmed.</summary>
public sealed record RoleCheckCardData
{
    /// <summary>Title of the role, with its level or grade where one is named.</summary>
    public required string RoleTitle { get; init; }

    /// <summary>How many requirements there are, and which of them are shown.</summary>
    public required string Summary { get; init; }

    /// <summary>The requirements by kind.</summary>
    public required IReadOnlyList<RoleCheckSection> Sections { get; init; }

    /// <summary>What can be done; the verb is <see cref="CardVerbs.Choose"/>.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it; set, the card has no buttons.</summary>
    public string? Answered { get; init; }
}
