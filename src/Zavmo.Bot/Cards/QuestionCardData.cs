namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>question</c>: a main question, answered by typing, with small ways out as buttons.</summary>
public sealed record QuestionCardData
{
    /// <summary>How far the conversation is, e.g. "Step 3 of about 12"; null shows nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>What the question is about, e.g. the requirement's name, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The question; paragraphs are separated by a blank line.</summary>
    public required string Text { get; init; }

    /// <summary>Ways out such as "Skip" or "Ask me something easier"; the verb is <see cref="CardVerbs.Choose"/>.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it, e.g. "Answered" or "Skipped"; set, the card is read-only.</summary>
    public string? Answered { get; init; }
}
