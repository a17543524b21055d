namespace Zavmo.Learning.Discuss.Changes;

/// <summary>The modules of a requirement are taken out; nothing waits for them any more.</summary>
/// <param name="RequirementId">The requirement.</param>
public sealed record DropRequirement(string RequirementId) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Dropped = [.. settings.Dropped.Where(id => id != RequirementId), RequirementId] };

    internal override PlanRefusal? Check(PlanSituation situation) => situation.CheckRequirement(RequirementId);
}
