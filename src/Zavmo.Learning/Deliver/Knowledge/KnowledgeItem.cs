namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>One question of a topic.</summary>
public sealed record KnowledgeItem
{
    /// <summary>Kebab-case id within the topic.</summary>
    public required string Id { get; init; }

    /// <summary>What it has the learner do.</summary>
    public required KnowledgeItemKind Kind { get; init; }

    /// <summary>The level, 1 to 5, at which half of the people would be expected to have it right; authored, never written by a turn.</summary>
    public required int Level { get; init; }

    /// <summary>What is asked, after its case; ends in its one question mark.</summary>
    public required string Question { get; init; }

    /// <summary>What is told before the question, or empty.</summary>
    public string Case { get; init; } = "";

    /// <summary>Ids of the expectations that an answer should state.</summary>
    public required IReadOnlyList<string> LooksFor { get; init; }

    /// <summary>The choices in their order; empty where the answer is free text.</summary>
    public IReadOnlyList<KnowledgeOption> Options { get; init; } = [];

    /// <summary>Ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
