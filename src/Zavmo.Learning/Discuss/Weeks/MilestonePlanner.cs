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
        return new Milestone(need.RequirementId, last.Module.Name, last.LastWeek, last.LastDay, need.Level is { } level && last.Module.To is { } required
            ? RangeOf(steps.Min(step => step.FirstDay), last.LastDay, level, need.HalfWidth ?? options.HeatMap.HalfWidthFloor, required, hoursPerWeek, options)
            : null);
    }

    // The weeks of the heat map, counted from the first conversation; later by as much as the plan takes longer than the weeks it
    // would take at the level that is believed.
    private static CompetencyRange RangeOf(
        DateOnly first, DateOnly last, double level, double halfWidth, double required, double hoursPerWeek, PlanOptions options)
    {
        var hours = options.HeatMap.HoursPerLevel;
        var (low, high) = CompetencyTime.Weeks(level, halfWidth, required, hoursPerWeek, hours);
        var (believed, _) = CompetencyTime.Weeks(level, 0, required, hoursPerWeek, hours);
        var shift = Math.Max(0, last.DayNumber - first.DayNumber - (7 * believed));
        return new CompetencyRange(After(low), After(high)) { LowWeeks = low + (shift / 7), HighWeeks = high + (shift / 7), IsLater = shift > 0 };

        // Rounded first: a day more must not come from the last bit of a sum.
        DateOnly After(double weeks) => first.AddDays((int)Math.Ceiling(Math.Round(shift + (7 * weeks), 6)));
    }
}
