using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Says again what was said so far, or the result in a sentence, for who asked for that.</summary>
public static class Recap
{
    private const int MostQuotes = 3;

    /// <summary>With the recap switched on: the latest accounts in the learner's own words, if there are any.</summary>
    public static void SayQuotes(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var lines = turn.Turn.Accounts
            .Where(memory => memory.Quotes.Count > 0 && turn.ChosenRole!.Profile.Requirements.Any(requirement => requirement.Id == memory.RequirementId))
            .TakeLast(MostQuotes)
            .Select(memory => $"{RequirementWords.InSentence(turn.Requirement(memory.RequirementId))}: “{AccountTaker.FirstWords(memory.Quotes[^1])}”")
            .ToList();
        if (turn.Adjustments.Recap && lines.Count > 0)
        {
            turn.Say("recap", new() { ["lines"] = lines });
        }
    }

    /// <summary>What is strongest and what comes first, in a sentence.</summary>
    public static void SaySummary(DiscoverTurn turn, HeatMap map)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(map);
        turn.Say("heat-map-summary", new()
        {
            ["strength"] = NameOf(turn, map.Strengths.Count > 0 ? map.Strengths[0] : null),
            ["priority"] = NameOf(turn, map.Priorities.Count > 0 ? map.Priorities[0].Cell : null),
        });
    }

    /// <summary>One thing to begin with.</summary>
    public static void SayNextAction(DiscoverTurn turn, HeatMap map)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(map);
        if (map.Priorities.Count > 0)
        {
            turn.Say("next-action", new() { ["requirement"] = NameOf(turn, map.Priorities[0].Cell) });
        }
    }

    private static string NameOf(DiscoverTurn turn, HeatMapCell? cell) =>
        cell is null ? "" : RequirementWords.InSentence(turn.Requirement(cell.RequirementId));
}
