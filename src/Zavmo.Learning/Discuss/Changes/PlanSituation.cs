using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What a change is checked against.</summary>
internal sealed record PlanSituation(PlanSettings Settings, Progress? Progress, IReadOnlyList<LearningModule> Modules, PlanContext Context)
{
    /// <summary>Refuses a module that is not in the plan, was taken out or is done.</summary>
    public PlanRefusal? CheckModule(string moduleId)
    {
        var module = Modules.FirstOrDefault(candidate => candidate.Id == moduleId);
        return module is null ? new PlanRefusal(RefusalKind.UnknownModule) { ModuleId = moduleId }
            : Settings.Dropped.Contains(module.RequirementId) ? new PlanRefusal(RefusalKind.TakenOut) { ModuleId = moduleId }
            : Progress?.Of(module) == module.Minutes ? new PlanRefusal(RefusalKind.AlreadyDone) { ModuleId = moduleId }
            : null;
    }

    public PlanRefusal? CheckRequirement(string requirementId) =>
        Modules.Any(module => module.RequirementId == requirementId) ? null : new PlanRefusal(RefusalKind.UnknownModule) { ModuleId = requirementId };
}
