using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Finds the gaps whose modules all have a place, and when the level itself can be expected.</summary>
internal static class MilestonePlanner
{
    public static List<Milestone> Plan(
        IReadOnlyList<Placement> placements, IReadOnlyList<LearningNeed> needs, double hoursPerWeek, PlanOptions options)
    {
        var byId = needs.ToDictionary(need => need.RequirementId, StringComparer.Ordinal);
        return [.. placements.GroupBy(placement => placement.Module.RequirementId)
            .Where(group => group.All(placement => placement.IsWhole) && group.Any(placement => placement.Module.Step == placement.Module.Steps))
            .Select(group => Of([.. group], byId[group.Key], hoursPerWeek, options))
            .OrderBy(milestone => milestone.Date)];
    }

    private static Milestone Of(List<Placement> steps, LearningNeed need, double hoursPerWeek, PlanOptions options)
    {
        var last = steps.MaxBy(step => step.Module.Step)!;
        CompetencyRange? range = null;
        if (need.Level is { } level && last.Module.To is { } required)
        {
            var (low, high) = CompetencyTime.Weeks(level, need.HalfWidth ?? options.HeatMap.HalfWidthFloor, required, hoursPerWeek, options.HeatMap.HoursPerLevel);
            var first = steps.Min(step => step.FirstDay);
            var earliest = Later(last.LastDay, After(first, low));
            range = new CompetencyRange(earliest, Later(earliest, After(first, high)));
        }

        return new Milestone(need.RequirementId, last.Module.Name, last.LastWeek, last.LastDay, range);
    }

    private static DateOnly After(DateOnly first, double weeks) => first.AddDays((int)Math.Ceiling(7 * weeks));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
