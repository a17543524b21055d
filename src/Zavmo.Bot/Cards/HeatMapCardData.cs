using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>heat-map</c>: the result of DISCOVER on one card.</summary>
public sealed record HeatMapCardData
{
    /// <summary>The heat map; its quotes are not shown here (see <see cref="QuotesCardData"/>).</summary>
    public required HeatMap HeatMap { get; init; }

    /// <summary>Study hours a week that the weeks assume, above 0.</summary>
    public required double HoursPerWeek { get; init; }

    /// <summary>Whether the learner said the hours; otherwise they are shown as an assumption.</summary>
    public bool HoursSaid { get; init; }

    /// <summary>Requirements that were asked about by a question of their own.</summary>
    public required int Asked { get; init; }

    /// <summary>Requirements of the role.</summary>
    public required int Total { get; init; }

    /// <summary>Buttons below the map, e.g. "Make my plan"; the verb is <see cref="CardVerbs.Choose"/>.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What was chosen; set, the card keeps the map and loses its buttons.</summary>
    public string? Answered { get; init; }

    /// <summary>The data without the quotes, which belong to a card of their own and would fill the session document.</summary>
    public static HeatMapCardData From(
        HeatMap heatMap, double hoursPerWeek, bool hoursSaid, string step, string nonce)
    {
        ArgumentNullException.ThrowIfNull(heatMap);
        var cells = heatMap.Cells().ToList();
        return new HeatMapCardData
        {
            HeatMap = HeatMapQuotes.Without(heatMap),
            HoursPerWeek = hoursPerWeek,
            HoursSaid = hoursSaid,
            Asked = cells.Count(cell => cell.Band is not (GapBand.NotAskedYet or GapBand.NoChanceYet)),
            Total = cells.Count,
            Step = step,
            Nonce = nonce,
        };
    }
}
