using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// Says where a learner's own rating and what their account showed lie furthest apart, once each, with the reason: what
/// the account did not show, or the words that showed more.
/// </summary>
public static class SelfComparison
{
    /// <summary>Says the largest difference in either direction.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="map">The heat map that is about to be shown.</param>
    /// <param name="least">The least difference worth a word, in levels.</param>
    public static void Say(DiscoverTurn turn, HeatMap map, double least)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(map);
        var told = turn.Observations.Where(seen => seen.Kind == ObservationKind.Account).Select(seen => seen.RequirementId).ToHashSet();
        var compared = map.Cells()
            .Where(cell => cell is { SelfLevel: not null, AssessedLevel: not null }
                && told.Contains(cell.RequirementId) && !turn.State.Compared.Contains(cell.RequirementId))
            .Select(cell => (Cell: cell, Difference: Math.Round(cell.SelfLevel!.Value - cell.AssessedLevel!.Value, 1)))
            .ToList();
        var over = compared.Where(one => one.Difference >= least).OrderByDescending(one => one.Difference).Take(1);
        var under = compared.Where(one => -one.Difference >= least).OrderBy(one => one.Difference).Take(1);
        foreach (var (cell, difference) in over.Concat(under))
        {
            turn.State = turn.State with { Compared = [.. turn.State.Compared, cell.RequirementId] };
            Say(turn, cell, difference > 0);
        }
    }

    private static void Say(DiscoverTurn turn, HeatMapCell cell, bool isOver)
    {
        var memory = turn.Turn.Accounts.FirstOrDefault(account => account.RequirementId == cell.RequirementId);
        Dictionary<string, object?> values = new()
        {
            ["requirement"] = RequirementWords.InSentence(turn.Requirement(cell.RequirementId)),
            ["rating"] = cell.SelfLevel,
            ["level"] = cell.AssessedLevel!.Value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture),
        };
        if (isOver)
        {
            values["missing"] = turn.Phrase("missing-" + (memory?.Missing ?? "occasion"));
            turn.Say("self-over", values, cell.RequirementId);
        }
        else if (memory is { Quotes: [.., var quote] })
        {
            values["quote"] = AccountTaker.FirstWords(quote);
            turn.Say("self-under", values, cell.RequirementId);
        }
    }
}
