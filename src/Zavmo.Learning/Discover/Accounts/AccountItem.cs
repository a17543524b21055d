namespace Zavmo.Learning.Discover.Accounts;

/// <summary>One rated account of an evaluation set.</summary>
/// <param name="Id">Its id, e.g. <c>d001</c>.</param>
/// <param name="Requirement">The requirement's name; folds are split by it.</param>
/// <param name="Answer">The account as typed.</param>
public sealed record AccountItem(string Id, string Requirement, string Answer)
{
    /// <summary>The requirement's description; may be empty.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The question as asked; may be empty.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>The rated level, 1 to 5, or null where nobody rated it.</summary>
    public int? Level { get; init; }

    /// <summary>What makes it hard, e.g. <c>terse</c>; may be empty.</summary>
    public string Style { get; init; } = string.Empty;

    /// <summary>The rated signals, or null where they are not given.</summary>
    public IReadOnlyList<Signal>? Signals { get; init; }

    /// <summary>What the judge is told about the question.</summary>
    public AccountContext Context => new(Requirement, Description, Question);
}
