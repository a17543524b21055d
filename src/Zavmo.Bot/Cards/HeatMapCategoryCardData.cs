using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>heat-map-category</c>: one category of the heat map as a page of its own.</summary>
public sealed record HeatMapCategoryCardData
{
    /// <summary>Title of the role.</summary>
    public required string RoleTitle { get; init; }

    /// <summary>The category shown.</summary>
    public required HeatMapCategory Category { get; init; }

    /// <summary>All categories of the heat map in their order: the pages before and after are reached by buttons.</summary>
    public IReadOnlyList<RequirementCategory> Pages { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>Set, the card keeps the page and loses its buttons.</summary>
    public string? Answered { get; init; }

    /// <summary>The page of a category of the heat map.</summary>
    /// <exception cref="ArgumentException">The heat map has no such category.</exception>
    public static HeatMapCategoryCardData From(
        HeatMap heatMap, RequirementCategory category, string step, string nonce)
    {
        ArgumentNullException.ThrowIfNull(heatMap);
        var page = heatMap.Categories.FirstOrDefault(candidate => candidate.Category == category)
            ?? throw new ArgumentException($"The heat map has no category {category}.", nameof(category));
        return new HeatMapCategoryCardData
        {
            RoleTitle = heatMap.RoleTitle,
            Category = HeatMapQuotes.Without(page),
            Pages = [.. heatMap.Categories.Select(candidate => candidate.Category)],
            Step = step,
            Nonce = nonce,
        };
    }
}
