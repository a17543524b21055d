using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss;

/// <summary>A week-by-week plan; pure data, what a card or a text shows. It follows from what a <see cref="Changes.PlanState"/> stores.</summary>
public sealed record Plan
{
    /// <summary>The weeks, in order; the first is number 1.</summary>
    public required IReadOnlyList<PlanWeek> Weeks { get; init; }

    /// <summary>The modules that have a place, in the order in which they start.</summary>
    public required IReadOnlyList<Placement> Placements { get; init; }

    /// <summary>What does not fit, most important first.</summary>
    public required IReadOnlyList<Unplaced> Unplaced { get; init; }

    /// <summary>What the learner took out.</summary>
    public required IReadOnlyList<Unplaced> Dropped { get; init; }

    /// <summary>The modules that are done, in the order of the plan.</summary>
    public IReadOnlyList<LearningModule> Finished { get; init; } = [];

    /// <summary>Checkpoints, in order.</summary>
    public required IReadOnlyList<Checkpoint> Checkpoints { get; init; }

    /// <summary>When the modules of a gap end, in order.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Wishes for a week that could not be kept.</summary>
    public required IReadOnlyList<MovedPin> MovedPins { get; init; }

    /// <summary>Minutes of all modules.</summary>
    public required int NeededMinutes { get; init; }

    /// <summary>Minutes already done.</summary>
    public required int DoneMinutes { get; init; }

    /// <summary>Minutes that have a place.</summary>
    public int PlannedMinutes => Placements.Sum(placement => placement.Minutes);

    /// <summary>Minutes that do not fit.</summary>
    public int UnplacedMinutes => Unplaced.Sum(unplaced => unplaced.Minutes);

    /// <summary>Minutes the learner took out.</summary>
    public int DroppedMinutes => Dropped.Sum(dropped => dropped.Minutes);

    /// <summary>Critical gaps that are not, or not wholly, in the plan: never to be left unsaid.</summary>
    public IReadOnlyList<string> CriticalWithoutPlace =>
        [.. Unplaced.Where(unplaced => unplaced.Module.Band == GapBand.Critical).Select(unplaced => unplaced.Module.RequirementId).Distinct()];

    /// <summary>The number of a module among those that are done and those that have a place, in that order, from 1; null when it is neither.</summary>
    public int? NumberOf(string moduleId)
    {
        var at = Numbered.Select(module => module.Id).ToList().IndexOf(moduleId);
        return at < 0 ? null : at + 1;
    }

    /// <summary>The module of a number, or null.</summary>
    public LearningModule? Find(int number) => Numbered.ElementAtOrDefault(number - 1);

    /// <summary>Whether every module of a gap is done.</summary>
    public bool IsDone(string requirementId) =>
        Finished.Where(module => module.RequirementId == requirementId).ToList() is [var first, ..] steps && steps.Count == first.Steps;

    /// <summary>The placement of a module, or null when it has none.</summary>
    public Placement? Find(string moduleId) => Placements.FirstOrDefault(placement => placement.Module.Id == moduleId);

    private IEnumerable<LearningModule> Numbered => Finished.Concat(Placements.Select(placement => placement.Module));
}
