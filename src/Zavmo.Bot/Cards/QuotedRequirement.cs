namespace Zavmo.Bot.Cards;

/// <summary>What the learner said about one requirement, word for word.</summary>
/// <param name="Name">The requirement's name.</param>
/// <param name="Level">The assessed level, 1 to 5 with one decimal, or null where there is none.</param>
/// <param name="Quotes">The learner's words; none only where they see the level differently.</param>
public sealed record QuotedRequirement(string Name, double? Level, IReadOnlyList<string> Quotes)
{
    /// <summary>Why the learner sees the level differently, in their own words; null where they did not say so.</summary>
    public string? SeenDifferently { get; init; }
}
