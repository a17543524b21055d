using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A placement in short, as it is kept with an agreed plan.</summary>
/// <param name="Id">The module.</param>
/// <param name="First">Its first week, from 1.</param>
/// <param name="Last">Its last week.</param>
/// <param name="Start">The day it starts.</param>
/// <param name="Minutes">Minutes that have a place.</param>
/// <param name="Types">The conversation types, in sequence.</param>
public sealed record PlanRow(string Id, int First, int Last, DateOnly Start, int Minutes, IReadOnlyList<string> Types)
{
    /// <summary>The rows of a plan, in its order.</summary>
    public static IReadOnlyList<PlanRow> Of(Plan plan) => [.. plan.Placements.Select(Of)];

    /// <summary>The Monday of its first week.</summary>
    internal DateOnly Monday => Start.AddDays(-(((int)Start.DayOfWeek + 6) % 7));

    private static PlanRow Of(Placement placement) => new(
        placement.Module.Id, placement.FirstWeek, placement.LastWeek, placement.FirstDay, placement.Minutes,
        [.. placement.Module.Conversations.Select(conversation => conversation.Type.Id)]);
}
