namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A module has no wished week any more and goes where it fits.</summary>
/// <param name="ModuleId">The module.</param>
public sealed record FreeModule(string ModuleId) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Pins = PlanSettings.Without(settings.Pins, ModuleId) };

    internal override PlanRefusal? Check(PlanSituation situation) => situation.CheckModule(ModuleId);
}
