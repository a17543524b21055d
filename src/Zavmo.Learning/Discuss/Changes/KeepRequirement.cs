namespace Zavmo.Learning.Discuss.Changes;

/// <summary>The modules of a requirement that was taken out come back.</summary>
/// <param name="RequirementId">The requirement.</param>
public sealed record KeepRequirement(string RequirementId) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Dropped = [.. settings.Dropped.Where(id => id != RequirementId)] };

    internal override PlanRefusal? Check(PlanSituation situation) => situation.CheckRequirement(RequirementId);
}
