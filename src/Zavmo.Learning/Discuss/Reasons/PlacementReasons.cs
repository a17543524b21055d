using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Reasons;

/// <summary>Says why each module stands where it stands, from what really decided it.</summary>
internal sealed class PlacementReasons(
    IReadOnlyList<LearningModule> order, StudyCalendar calendar, PlanSettings settings, IReadOnlyList<MovedPin> movedPins, bool smallWins)
{
    private readonly Dictionary<string, LearningModule> byId = order.ToDictionary(module => module.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, int> ranks = order.Index().ToDictionary(item => item.Item.Id, item => item.Index, StringComparer.Ordinal);

    public IReadOnlyList<PlanReason> Of(Placement placement)
    {
        var module = placement.Module;
        var reasons = new List<PlanReason?> { Wish(placement) };
        reasons.Add(placement.DoneMinutes > 0 ? new PlanReason(PlanReasonId.GoesOn) { Minutes = placement.DoneMinutes } : null);
        reasons.Add(Rank(module));
        reasons.Add(Basis(module));
        reasons.Add(settings.Pins.ContainsKey(module.Id) ? null : new PlanReason(PlanReasonId.FirstWeekWithRoom) { Week = placement.FirstWeek });
        reasons.Add(placement.LastWeek > placement.FirstWeek
            ? new PlanReason(PlanReasonId.SpansWeeks) { Week = placement.FirstWeek, OtherWeek = placement.LastWeek, Minutes = placement.Minutes }
            : null);
        var week = calendar.Weeks[placement.FirstWeek - 1];
        reasons.Add(week.LeaveDays > 0 ? new PlanReason(PlanReasonId.AroundLeave) { Week = week.Number, Days = week.Days.Count } : null);
        reasons.Add(smallWins ? new PlanReason(PlanReasonId.SmallParts) { Minutes = WorkParts.SmallWin } : null);
        return [.. reasons.OfType<PlanReason>()];
    }

    private PlanReason? Wish(Placement placement)
    {
        var id = placement.Module.Id;
        if (movedPins.FirstOrDefault(moved => moved.ModuleId == id) is { } other)
        {
            return new PlanReason(PlanReasonId.WishedWeekFull) { Week = placement.FirstWeek, OtherWeek = other.Wished };
        }

        if (settings.Pins.TryGetValue(id, out var week) && week == placement.FirstWeek)
        {
            return new PlanReason(PlanReasonId.MovedByYou) { Week = week };
        }

        return settings.Swaps.LastOrDefault(swap => swap.Other(id) is not null)?.Other(id) is { } swapped && byId.TryGetValue(swapped, out var partner)
            ? new PlanReason(PlanReasonId.SwappedByYou) { OtherModuleId = partner.Id, OtherName = partner.Name }
            : null;
    }

    // Only what is true of the order as it is: after a swap there may be nothing to say.
    private PlanReason? Rank(LearningModule module)
    {
        if (module.IsNeededFirst)
        {
            return new PlanReason(PlanReasonId.PrerequisiteFirst);
        }

        if (module.IsPrerequisite)
        {
            return new PlanReason(PlanReasonId.NiceToHave);
        }

        var heavier = order.Skip(ranks[module.Id] + 1).Where(later => !later.IsPrerequisite && later.Impact > module.Impact).ToList();
        if (heavier.Count == 0)
        {
            return new PlanReason(PlanReasonId.LargestImpact) { Gap = module.Gap, Weight = module.Weight };
        }

        if (module.IsFoundation && heavier.TrueForAll(later => !later.IsFoundation && later.Phase == module.Phase))
        {
            return new PlanReason(PlanReasonId.FoundationFirst) { Gap = module.Gap, Weight = module.Weight };
        }

        return heavier.Find(later => later.Needs.Contains(module.Id)) is { } waiting
            ? new PlanReason(PlanReasonId.NeededBy) { OtherModuleId = waiting.Id, OtherName = waiting.Name }
            : null;
    }

    private PlanReason? Basis(LearningModule module)
    {
        if (module.Step > 1)
        {
            return new PlanReason(PlanReasonId.NextStep) { Level = module.From };
        }

        // Of several, the one that comes last is the one that was waited for.
        return module.Needs.Where(byId.ContainsKey).Select(id => byId[id]).MaxBy(need => ranks[need.Id]) is { } basis
            ? new PlanReason(basis.IsNeededFirst ? PlanReasonId.AfterPrerequisite : PlanReasonId.BuildsOn) { OtherModuleId = basis.Id, OtherName = basis.Name }
            : null;
    }
}
