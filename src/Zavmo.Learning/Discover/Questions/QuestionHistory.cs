namespace Zavmo.Learning.Discover.Questions;

/// <summary>The main questions put so far.</summary>
public sealed record QuestionHistory
{
    /// <summary>Nothing asked yet.</summary>
    public static QuestionHistory Empty { get; } = new();

    /// <summary>Requirements asked for an account and answered in some way, oldest first.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Requirements the learner skipped; not asked again, and no account used up.</summary>
    public IReadOnlyCollection<string> Skipped { get; init; } = [];

    /// <summary>Requirements that are not part of the learner's role; they count for nothing in the choice.</summary>
    public IReadOnlyCollection<string> NotPartOfRole { get; init; } = [];
}
