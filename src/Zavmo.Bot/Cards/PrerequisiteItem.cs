using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Cards;

/// <summary>One prerequisite to say yes, nearly or no to.</summary>
/// <param name="Id">The requirement's id.</param>
/// <param name="Name">The requirement's name.</param>
public sealed record PrerequisiteItem(string Id, string Name)
{
    /// <summary>The document's own sentence, where it says more than the name; or null.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the document only wishes for it.</summary>
    public bool IsWish { get; init; }

    /// <summary>What was answered: preselected on an open card, shown on an answered one; null when not answered.</summary>
    public PrerequisiteAnswer? Answer { get; init; }
}
