namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Who wrote which set: what is fitted is measured on the sets of a writer that it was fitted without.</summary>
internal static class Writers
{
    /// <summary>Sets of one writer, or written in sight of one another.</summary>
    public static IReadOnlyList<string[]> All { get; } =
    [
        ["dev", "own", "more", "kept-back", "third", "fourth", "first"], ["fifth", "nonsense-sixth"], ["sixth", "nonsense-seventh"],
        ["seventh", "eighth", TrainingTexts.ElsewhereSet], ["ninth"], ["tenth"], ["eleventh"], ["transcripts"], ["thirteenth"], ["fourteenth"], ["fifteenth"], ["seventeenth"],
    ];

    /// <summary>Those who wrote many accounts and much nonsense, of every kind.</summary>
    public static IReadOnlyList<string[]> OfMany { get; } = [.. All.Where(sets => sets.Intersect(["tenth", "thirteenth", "fourteenth", "fifteenth"]).Any())];

    /// <summary>The last whose accounts and nonsense are both many.</summary>
    public static string[] Sample { get; } = ["fifteenth"];
}
