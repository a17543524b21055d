using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Gives the packed parts their days: spread over the days of their week, in order.</summary>
internal static class Placer
{
    public static List<Placement> Place(IReadOnlyList<PackedModule> packed, StudyCalendar calendar)
    {
        var sittings = packed.ToDictionary(item => item, _ => new List<Sitting>());
        foreach (var week in InWeeks(packed))
        {
            var days = calendar.Weeks[week.Key - 1].Days;
            var total = week.Sum(item => item.Part.Minutes);
            var before = 0;
            foreach (var (item, part) in week)
            {
                var day = days[before * days.Count / total];
                sittings[item].Add(new Sitting(part.TypeId, week.Key, day, part.Minutes, part.Part, part.Parts));
                before += part.Minutes;
            }
        }

        return [.. packed.Where(item => sittings[item].Count > 0)
            .OrderBy(item => item.Placed[0].Order)
            .Select(item => new Placement { Module = item.Module, Sittings = sittings[item], DoneMinutes = item.Done })];
    }

    /// <summary>What did not fit, and why.</summary>
    public static List<Unplaced> Left(IReadOnlyList<PackedModule> packed) =>
        [.. packed.Where(item => !item.IsDone).Select(item => new Unplaced(item.Module, item.Left, item.Needs.Find(need => !need.IsDone) is { } basis
            ? new PlanReason(PlanReasonId.BasisHasNoPlace) { OtherModuleId = basis.Module.Id, OtherName = basis.Module.Name }
            : new PlanReason(PlanReasonId.WeeksFull) { Minutes = item.Left }))];

    // Within a week the parts stand in the order in which they were packed.
    private static IEnumerable<IGrouping<int, (PackedModule Item, WorkPart Part)>> InWeeks(IReadOnlyList<PackedModule> packed) =>
        packed.SelectMany(item => item.Placed.Select(placed => (placed.Order, placed.Week, Item: item, placed.Part)))
            .OrderBy(placed => placed.Order)
            .GroupBy(placed => placed.Week, placed => (placed.Item, placed.Part));
}
