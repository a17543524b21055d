using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>The order of a plan: what is asked for beforehand, and last what is only wished for and met or not; between them by phase, foundation first, then by impact; never before what it needs.</summary>
internal static class ModuleOrder
{
    public static List<LearningModule> Of(IReadOnlyList<LearningModule> modules, PlanSettings settings)
    {
        // OrderBy keeps the order of the role between equals.
        var wanted = modules
            .OrderBy(module => module.IsNeededFirst ? 0 : module.IsPrerequisite ? 2 : 1)
            .ThenBy(module => settings.Until is not null && module.Band == GapBand.Critical ? 0 : 1)
            .ThenBy(module => module.Phase)
            .ThenBy(module => module.IsFoundation ? 0 : 1)
            .ThenByDescending(module => module.Impact)
            .ThenByDescending(module => module.Weight)
            .ToList();
        var order = AfterNeeds(wanted);
        foreach (var swap in settings.Swaps)
        {
            var (first, second) = (order.FindIndex(module => module.Id == swap.ModuleId), order.FindIndex(module => module.Id == swap.OtherId));
            if (first >= 0 && second >= 0)
            {
                (order[first], order[second]) = (order[second], order[first]);
            }
        }

        return order;
    }

    private static List<LearningModule> AfterNeeds(List<LearningModule> wanted)
    {
        var order = new List<LearningModule>(wanted.Count);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var byId = wanted.ToDictionary(module => module.Id, StringComparer.Ordinal);
        wanted.ForEach(Place);
        return order;

        // What a module needs is brought forward to just before it.
        void Place(LearningModule module)
        {
            if (placed.Add(module.Id))
            {
                foreach (var need in module.Needs)
                {
                    Place(byId[need]);
                }

                order.Add(module);
            }
        }
    }
}
