namespace Zavmo.Learning.Roles.Editing.Talk;

/// <summary>What a learner asks for, read.</summary>
/// <param name="Kind">What it is.</param>
public sealed record RoleTalk(RoleTalkKind Kind)
{
    /// <summary>Nothing that is understood.</summary>
    public static readonly RoleTalk Unclear = new(RoleTalkKind.Unclear);

    /// <summary>Ids of the requirements that are meant, in the order in which they were named.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The words that come with it: a new name; empty when none.</summary>
    public string Words { get; init; } = "";

    /// <summary>The level that was named, as it was typed; null when none.</summary>
    public int? Level { get; init; }

    /// <summary>The line of the text that is to become a requirement; null when none was named.</summary>
    public int? Line { get; init; }

    /// <summary>Which of the texts of that line is meant, as in "line 2b"; null when none was named.</summary>
    public char? Part { get; init; }

    /// <summary>What was named and is no requirement of the role: a number or a name; null when everything was found.</summary>
    public string? NotFound { get; init; }
}
