using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>Makes the modules of what there is to learn, in the order of the role.</summary>
internal sealed class ModuleBuilder
{
    private readonly PlanContext context;
    private readonly TypeChooser chooser;
    private readonly ResponsibilityFinder responsibilities;

    public ModuleBuilder(PlanContext context, IReadOnlyDictionary<string, TypeWish> wishes)
    {
        this.context = context;
        chooser = new TypeChooser(context.Types, wishes, context.Adjustments);
        responsibilities = new ResponsibilityFinder(context.Role, context.Nearest);
    }

    /// <exception cref="ArgumentException">A need is for no requirement of the role.</exception>
    public List<LearningModule> Build(IReadOnlyList<LearningNeed> needs)
    {
        var known = context.Role.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        var byId = needs.ToDictionary(need => need.RequirementId, StringComparer.Ordinal);
        if (needs.FirstOrDefault(need => !known.ContainsKey(need.RequirementId)) is { } unknown)
        {
            throw new ArgumentException($"The role has no requirement {unknown.RequirementId}.", nameof(needs));
        }

        var modules = context.Role.Requirements.Where(requirement => byId.ContainsKey(requirement.Id))
            .SelectMany(requirement => Modules(requirement, byId[requirement.Id])).ToList();
        return ModuleNeeds.Link(modules, context.Needs);
    }

    private IEnumerable<LearningModule> Modules(Requirement requirement, LearningNeed need)
    {
        var serves = responsibilities.Find(requirement);
        if (requirement.Category == RequirementCategory.Prerequisite || need.Level is not { } level)
        {
            var gap = context.Options.HeatMap.PrerequisiteGapOf(requirement.IsWish);
            var minutes = context.Options.PrerequisiteMinutes;
            yield return Module(requirement, serves, 1, 1, gap, gap, minutes) with { Conversations = chooser.Choose(Mastery.Goal, minutes) };
            yield break;
        }

        var steps = LevelSteps.Of(level, requirement.RequiredLevel, context.Options);
        foreach (var (index, (from, to, minutes)) in steps.Index())
        {
            yield return Module(requirement, serves, index + 1, steps.Count, Math.Round(requirement.RequiredLevel - from, 2), requirement.RequiredLevel - level, minutes) with
            {
                From = from,
                To = to,
                IsOnlySaid = need.IsOnlySaid,
                Conversations = chooser.Choose(MasteryOf(from), minutes),
            };
        }
    }

    private static LearningModule Module(
        Requirement requirement, ServedResponsibility serves, int step, int steps, double gap, double wholeGap, int minutes) => new()
        {
            Id = LearningModule.IdOf(requirement.Id, step),
            RequirementId = requirement.Id,
            Name = requirement.Name,
            Category = requirement.Category,
            Step = step,
            Steps = steps,
            Gap = gap,
            Weight = requirement.Weight,
            Band = GapBands.Of(wholeGap),
            IsWish = requirement.IsWish,
            Phase = PhaseOf(requirement, gap),
            Minutes = minutes,
            Serves = serves,
            Conversations = [],
        };

    private Mastery MasteryOf(double level) =>
        level >= context.Options.HighFrom ? Mastery.High : level >= context.Options.MiddleFrom ? Mastery.Middle : Mastery.Low;

    private static ModulePhase PhaseOf(Requirement requirement, double gap) =>
        requirement is { Category: RequirementCategory.Prerequisite, IsWish: false } ? ModulePhase.First : GapBands.Of(gap * requirement.Weight) switch
        {
            GapBand.Critical => ModulePhase.First,
            GapBand.Moderate => ModulePhase.Second,
            _ => ModulePhase.Third,
        };
}
