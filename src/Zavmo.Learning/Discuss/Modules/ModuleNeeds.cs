namespace Zavmo.Learning.Discuss.Modules;

/// <summary>What comes before what, whatever the learner wishes.</summary>
internal static class ModuleNeeds
{
    /// <summary>
    /// A step needs the step before it. A first step needs the last step of everything its requirement builds on; without
    /// a word of the author, everything but foundation skills builds on the role's essential prerequisites.
    /// </summary>
    /// <exception cref="ArgumentException">Requirements need each other in a circle.</exception>
    public static List<LearningModule> Link(List<LearningModule> modules, IReadOnlyDictionary<string, IReadOnlyList<string>> authored)
    {
        var lastOf = modules.Where(module => module.Step == module.Steps)
            .ToDictionary(module => module.RequirementId, module => module.Id, StringComparer.Ordinal);
        string[] beforehand = [.. modules.Where(module => module.IsNeededFirst).Select(module => module.RequirementId)];
        var needs = lastOf.Keys.ToDictionary(id => id, _ => (IReadOnlyList<string>)[], StringComparer.Ordinal);
        foreach (var module in modules.Where(module => module.Step == 1))
        {
            var said = authored.TryGetValue(module.RequirementId, out var own) ? own
                : module.IsPrerequisite || module.IsFoundation ? [] : beforehand;
            needs[module.RequirementId] = [.. said.Where(lastOf.ContainsKey).Distinct(StringComparer.Ordinal)];
        }

        RefuseCircles(needs);
        return modules.ConvertAll(module => module with
        {
            Needs = module.Step > 1
                ? [FormattableString.Invariant($"{module.RequirementId}#{module.Step - 1}")]
                : [.. needs[module.RequirementId].Select(id => lastOf[id])],
        });
    }

    private static void RefuseCircles(Dictionary<string, IReadOnlyList<string>> needs)
    {
        var left = new HashSet<string>(needs.Keys, StringComparer.Ordinal);
        while (left.Count > 0)
        {
            if (left.RemoveWhere(id => !needs[id].Any(left.Contains)) == 0)
            {
                throw new ArgumentException($"These requirements need each other: {string.Join(", ", left.Order(StringComparer.Ordinal))}.", nameof(needs));
            }
        }
    }
}
