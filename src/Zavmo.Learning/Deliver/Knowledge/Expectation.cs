namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>One thing that somebody who knows the topic can say.</summary>
public sealed record Expectation
{
    /// <summary>Kebab-case id within the topic.</summary>
    public required string Id { get; init; }

    /// <summary>The thing itself, as one plain sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>How much it matters among those that an item looks for, 1 to 3.</summary>
    public required int Weight { get; init; }

    /// <summary>Other ways to say it, as a learner might.</summary>
    public required IReadOnlyList<string> Paraphrases { get; init; }

    /// <summary>
    /// Ideas that must all stand in one statement; each is a list of words or short phrases of which one is enough.
    /// Alone, in a list of catchwords, they count for nothing.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<string>> Ideas { get; init; }

    /// <summary>Help for those who do not get there, weakest first.</summary>
    public required HintLadder Hints { get; init; }

    /// <summary>Ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
