namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Who wrote which set: what is fitted is measured on the sets of a writer that it was fitted without.</summary>
internal static class Writers
{
    /// <summary>Sets of one writer, or written in sight of one another, that the topic model is fitted with.</summary>
    public static IReadOnlyList<string[]> All { get; } =
    [
        ["dev", "own", "more", "kept-back", "third", "fourth", "first"], ["fifth", "nonsense-sixth"], ["sixth", "nonsense-seventh"],
        ["seventh", "eighth", TrainingTexts.ElsewhereSet], ["ninth"], ["tenth"], ["eleventh"], ["transcripts"], ["thirteenth"], ["fourteenth"], ["fifteenth"], ["seventeenth"],
        ["eighteenth"], ["nineteenth"], ["twentieth"], ["twenty-first"], ["twenty-third"], ["twenty-fourth"], ["twenty-fifth"], ["twenty-sixth"],
        ["twenty-seventh"], ["twenty-eighth"], ["twenty-ninth"], ["thirty-first"], ["thirty-second"], ["thirty-third"], ["thirty-fourth"],
    ];

    /// <summary>One whose accounts are many, for what is measured without its writer.</summary>
    public static string[] Sample { get; } = ["fifteenth"];
}
