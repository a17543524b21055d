namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>Something that a learner may state: an expectation or a misconception, as a matcher needs it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sentences">Ways to say it.</param>
/// <param name="Ideas">Ideas that must all stand in one statement; empty where only the sentences tell.</param>
public sealed record StatementMeaning(string Id, IReadOnlyList<string> Sentences, IReadOnlyList<IReadOnlyList<string>> Ideas)
{
    /// <summary>Whether it is a misconception: nobody is said to hold one on slight likeness.</summary>
    public bool IsMisconception { get; init; }
}
