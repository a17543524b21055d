using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>quotes</c>: the learner's own words behind the assessed levels.</summary>
public sealed record QuotesCardData
{
    /// <summary>Title of the role.</summary>
    public required string RoleTitle { get; init; }

    /// <summary>The requirements that have quotes, in the order of the heat map; may be empty.</summary>
    public required IReadOnlyList<QuotedRequirement> Items { get; init; }

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>Set, the card keeps the quotes and loses its buttons.</summary>
    public string? Answered { get; init; }

    /// <summary>The quotes of a heat map.</summary>
    public static QuotesCardData From(HeatMap heatMap, string step, string nonce)
    {
        ArgumentNullException.ThrowIfNull(heatMap);
        var cells = heatMap.Cells().Where(cell => cell.Quotes.Count > 0 || cell.SeenDifferently is not null);
        return new QuotesCardData
        {
            RoleTitle = heatMap.RoleTitle,
            Items = [.. cells.Select(cell => new QuotedRequirement(cell.Name, cell.AssessedLevel, cell.Quotes) { SeenDifferently = cell.SeenDifferently })],
            Step = step,
            Nonce = nonce,
        };
    }
}
