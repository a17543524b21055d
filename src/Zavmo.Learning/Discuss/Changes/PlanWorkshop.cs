using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Plans of one state under several settings: modules are made once for the same wishes.</summary>
internal sealed class PlanWorkshop(PlanState state, PlanContext context)
{
    private readonly Dictionary<IReadOnlyDictionary<string, TypeWish>, IReadOnlyList<LearningModule>> made = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<LearningModule> Modules(PlanSettings settings)
    {
        if (!made.TryGetValue(settings.Wishes, out var modules))
        {
            made[settings.Wishes] = modules = new ModuleBuilder(context, settings.Wishes).Build(state.Needs);
        }

        return modules;
    }

    public Plan Plan(PlanSettings settings) => Planner.Make(Modules(settings), state.Needs, settings, state.Progress, context);
}
