using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discover.History;

/// <summary>What is worth asking about a second time.</summary>
public static class Reassessment
{
    /// <summary>Days that have to lie between two rounds: earlier, a change says more about the conversation than about the work.</summary>
    public const int DaysBetween = 7;

    /// <summary>
    /// The requirements to ask about again: those that were asked about and have been worked on since, then the largest gaps. Prerequisites
    /// have no level and what was never asked belongs to the first round.
    /// </summary>
    /// <param name="map">The present map.</param>
    /// <param name="weights">The weight of each requirement, by id.</param>
    /// <param name="workedOn">Ids of the requirements with a module that is done.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<string> Choose(
        HeatMap map, IReadOnlyDictionary<string, double> weights, IReadOnlyCollection<string> workedOn, int most)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(workedOn);
        return
        [
            .. map.Cells()
                .Where(cell => cell is { AssessedLevel: not null, Prerequisite: null })
                .Where(cell => cell.Gap > 0 || workedOn.Contains(cell.RequirementId))
                .OrderByDescending(cell => workedOn.Contains(cell.RequirementId))
                .ThenByDescending(cell => Math.Round((cell.Gap ?? 0) * weights.GetValueOrDefault(cell.RequirementId), 6))
                .Select(cell => cell.RequirementId)
                .Take(most),
        ];
    }

    /// <summary>Whether a round may follow another.</summary>
    /// <param name="before">The day of the round before.</param>
    /// <param name="today">The learner's local day.</param>
    /// <param name="hasWorked">Whether something of the plan was done since.</param>
    public static bool IsTime(DateOnly before, DateOnly today, bool hasWorked) => hasWorked || today.DayNumber - before.DayNumber >= DaysBetween;
}
