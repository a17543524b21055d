namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Two modules change places in the order.</summary>
/// <param name="ModuleId">One.</param>
/// <param name="OtherId">The other.</param>
public sealed record SwapModules(string ModuleId, string OtherId) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with
    {
        Swaps = [.. settings.Swaps, new ModuleSwap(ModuleId, OtherId)],
        Pins = Exchanged(settings.Pins),
    };

    // A week that one of them was wished for is the other's then: it would hold the first where it is.
    private IReadOnlyDictionary<string, int> Exchanged(IReadOnlyDictionary<string, int> pins) => !pins.ContainsKey(ModuleId) && !pins.ContainsKey(OtherId) ? pins
        : pins.ToDictionary(pin => pin.Key == ModuleId ? OtherId : pin.Key == OtherId ? ModuleId : pin.Key, pin => pin.Value);

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.CheckModule(ModuleId) ?? situation.CheckModule(OtherId)
        ?? (ModuleId == OtherId ? new PlanRefusal(RefusalKind.OutOfRange) { ModuleId = ModuleId } : null);
}
