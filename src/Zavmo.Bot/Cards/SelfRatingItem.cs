namespace Zavmo.Bot.Cards;

/// <summary>One requirement to rate oneself on.</summary>
/// <param name="Id">The requirement's id.</param>
/// <param name="Name">The requirement's name.</param>
public sealed record SelfRatingItem(string Id, string Name)
{
    /// <summary>A plain description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The level chosen, 1 to 5: preselected on an open card, shown on an answered one; null when not rated.</summary>
    public int? Level { get; init; }
}
