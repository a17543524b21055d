using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Reasons;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss;

/// <summary>Makes the plan. The same needs, settings, progress and context always give the same plan.</summary>
public static class Planner
{
    /// <summary>Makes the plan.</summary>
    /// <param name="needs">What there is to learn; one a requirement.</param>
    /// <param name="settings">When, how fast, and what the learner wishes.</param>
    /// <param name="progress">What is done so far; null at the start.</param>
    /// <param name="context">Role, conversation types, adjustments and numbers.</param>
    /// <exception cref="ArgumentException">A need is for no requirement of the role, needs go in a circle, no type is allowed, or an option is out of its range.</exception>
    public static Plan Make(IReadOnlyList<LearningNeed> needs, PlanSettings settings, Progress? progress, PlanContext context)
    {
        context.Options.Validate();
        return Make(new ModuleBuilder(context, settings.Wishes).Build(needs), needs, settings, progress, context);
    }

    /// <summary>The same with modules that are made already.</summary>
    internal static Plan Make(
        IReadOnlyList<LearningModule> modules, IReadOnlyList<LearningNeed> needs, PlanSettings settings, Progress? progress, PlanContext context)
    {
        var smallWins = context.Adjustments.SmallWins;
        var (order, calendar, packed) = Pack(modules, settings, progress, context);
        var movedPins = MovedPins(packed);
        CountNew(packed, calendar);
        var placements = Placer.Place(packed, calendar);
        var checkpoints = CheckpointPlanner.Plan(placements, calendar, settings.Bookings);
        placements = ReviewPlanner.Plan(placements, calendar, context.Options);
        var reasons = new PlacementReasons(order, calendar, settings, movedPins, smallWins);
        return new Plan
        {
            Weeks = calendar.Weeks,
            Placements = [.. placements.Select(placement => placement with { Reasons = reasons.Of(placement) })],
            Unplaced = Placer.Left(packed),
            Dropped = [.. Dropped(order, settings, progress)],
            Finished = [.. order.Where(module => progress?.Of(module) == module.Minutes && !settings.Dropped.Contains(module.RequirementId))],
            Checkpoints = checkpoints,
            Milestones = MilestonePlanner.Plan(placements, needs, settings.HoursPerWeek, context.Options),
            MovedPins = movedPins,
            NeededMinutes = order.Sum(module => module.Minutes),
            DoneMinutes = order.Sum(module => progress?.Of(module) ?? 0),
        };
    }

    /// <summary>Which module goes into which weeks, without days, reviews and reasons.</summary>
    internal static (List<LearningModule> Order, StudyCalendar Calendar, List<PackedModule> Packed) Pack(
        IReadOnlyList<LearningModule> modules, PlanSettings settings, Progress? progress, PlanContext context)
    {
        var order = ModuleOrder.Of(modules, settings);
        var smallWins = context.Adjustments.SmallWins;
        if (progress is not null)
        {
            // What comes first stays first when weeks are missed, also where that was a wish for a week that is over.
            order = AsPacked(Packer.Pack(order, new StudyCalendar(settings, null, context.Options), settings, null, smallWins), order);
        }

        var calendar = new StudyCalendar(settings, progress?.On, context.Options);
        return (order, calendar, Packer.Pack(order, calendar, settings, progress, smallWins));
    }

    /// <summary>The wishes for a week that were not kept.</summary>
    internal static List<MovedPin> MovedPins(List<PackedModule> packed) =>
        [.. packed.Where(item => item.Pin is not null && (item.Placed.Count > 0 || !item.IsDone))
            .Where(item => item.FirstWeek != item.Pin)
            .Select(item => new MovedPin(item.Module.Id, item.Pin!.Value, item.FirstWeek))];

    private static List<LearningModule> AsPacked(List<PackedModule> packed, List<LearningModule> order)
    {
        var first = packed.Where(item => item.Placed.Count > 0).OrderBy(item => item.Placed[0].Order).Select(item => item.Module).ToList();
        var placed = first.Select(module => module.Id).ToHashSet(StringComparer.Ordinal);
        return [.. first, .. order.Where(module => !placed.Contains(module.Id))];
    }

    private static void CountNew(List<PackedModule> packed, StudyCalendar calendar)
    {
        foreach (var placed in packed.SelectMany(item => item.Placed))
        {
            var week = calendar.Weeks[placed.Week - 1];
            calendar.Weeks[placed.Week - 1] = week with { NewMinutes = week.NewMinutes + placed.Part.Minutes };
        }
    }

    private static IEnumerable<Unplaced> Dropped(List<LearningModule> order, PlanSettings settings, Progress? progress) =>
        order.Where(module => settings.Dropped.Contains(module.RequirementId))
            .Select(module => new Unplaced(module, module.Minutes - (progress?.Of(module) ?? 0), new PlanReason(PlanReasonId.DroppedByYou)))
            .Where(dropped => dropped.Minutes > 0);
}
