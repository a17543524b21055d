namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Two modules change places in the order.</summary>
/// <param name="ModuleId">One.</param>
/// <param name="OtherId">The other.</param>
public sealed record SwapModules(string ModuleId, string OtherId) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Swaps = [.. settings.Swaps, new ModuleSwap(ModuleId, OtherId)] };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.CheckModule(ModuleId) ?? situation.CheckModule(OtherId)
        ?? (ModuleId == OtherId ? new PlanRefusal(RefusalKind.OutOfRange) { ModuleId = ModuleId } : null);
}
