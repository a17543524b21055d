using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;

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

    /// <summary>The week a module would start in, and the wishes that would not be kept.</summary>
    public (int? Week, List<MovedPin> MovedPins) Start(string moduleId, PlanSettings settings)
    {
        var packed = Planner.Pack(Modules(settings), settings, state.Progress, context).Packed;
        return (packed.Find(item => item.Module.Id == moduleId)?.FirstWeek, Planner.MovedPins(packed));
    }

    public Plan Plan(PlanSettings settings) => Planner.Make(Modules(settings), state.Needs, settings, state.Progress, context);
}
