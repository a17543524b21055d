using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Whether two modules can change places: the one that came later has to come first then.</summary>
internal static class SwapRules
{
    public static PlanRefusal? Conflict(SwapModules swap, Plan before, Plan after)
    {
        var (first, second) = Rank(before, swap.ModuleId) < Rank(before, swap.OtherId) ? (swap.ModuleId, swap.OtherId) : (swap.OtherId, swap.ModuleId);
        if (Rank(after, second) < Rank(after, first) && after.MovedPins.All(before.MovedPins.Contains))
        {
            return null;
        }

        if (after.MovedPins.FirstOrDefault(moved => !before.MovedPins.Contains(moved) && moved.ModuleId != first && moved.ModuleId != second) is { } broken)
        {
            return new PlanRefusal(RefusalKind.TakesAnotherWish) { ModuleId = second, OtherModuleId = broken.ModuleId, OtherName = Module(after, broken.ModuleId).Name, OtherWeek = broken.Wished };
        }

        // Only what is not over by then stands in the way.
        var wanted = before.Find(first)?.FirstWeek ?? int.MaxValue;
        var basis = Module(after, second).Needs.Select(after.Find).OfType<Placement>().Where(need => need.LastWeek >= wanted).MaxBy(need => need.LastDay);
        return basis is null
            ? new PlanRefusal(RefusalKind.NoSwap) { ModuleId = second, OtherModuleId = first, OtherName = Module(after, first).Name }
            : new PlanRefusal(RefusalKind.BeforeItsBasis) { ModuleId = second, OtherModuleId = basis.Module.Id, OtherName = basis.Module.Name, OtherWeek = basis.LastWeek };
    }

    // What has no place comes last.
    private static int Rank(Plan plan, string moduleId)
    {
        for (var place = 0; place < plan.Placements.Count; place++)
        {
            if (plan.Placements[place].Module.Id == moduleId)
            {
                return place;
            }
        }

        return int.MaxValue;
    }

    private static Modules.LearningModule Module(Plan plan, string moduleId) =>
        plan.Find(moduleId)?.Module ?? plan.Unplaced.First(item => item.Module.Id == moduleId).Module;
}
