using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Whether a module can start in the week it is moved to, and what would be nearest.</summary>
internal static class MoveRules
{
    public static PlanRefusal? Conflict(MoveModule move, PlanSettings settings, Plan before, Plan after, PlanWorkshop workshop)
    {
        if (Works(move, before, after.Find(move.ModuleId)?.FirstWeek, after.MovedPins))
        {
            return null;
        }

        var refusal = Reason(move, before, after) with { ModuleId = move.ModuleId, Week = move.Week };

        // What it builds on never waits for it, so no week before that one's last can work.
        var from = refusal.Kind == RefusalKind.BeforeItsBasis ? refusal.OtherWeek ?? int.MaxValue : 1;
        return refusal with { NearestWeek = Nearest(move, from, settings, before, workshop) };
    }

    // It starts in that week, and no other wish is broken by it.
    private static bool Works(MoveModule move, Plan before, int? week, IReadOnlyList<MovedPin> movedPins) =>
        week == move.Week && Broken(before, movedPins) is null;

    private static MovedPin? Broken(Plan before, IReadOnlyList<MovedPin> movedPins) =>
        movedPins.FirstOrDefault(moved => !before.MovedPins.Contains(moved));

    private static PlanRefusal Reason(MoveModule move, Plan before, Plan after)
    {
        var over = after.Weeks.FirstOrDefault(week => week.Days.Count > 0)?.Number > move.Week && after.Weeks[move.Week - 1].LeaveDays == 0;
        var basis = Basis(move, after);
        return over ? new PlanRefusal(RefusalKind.WeekIsOver)
            : basis is not null ? basis
            : after.Find(move.ModuleId)?.FirstWeek != move.Week ? new PlanRefusal(RefusalKind.NoTimeInWeek)
            : Taken(before, after);
    }

    private static PlanRefusal? Basis(MoveModule move, Plan after)
    {
        var needs = after.Find(move.ModuleId)?.Module.Needs ?? after.Unplaced.First(item => item.Module.Id == move.ModuleId).Module.Needs;
        var late = needs.Select(after.Find).OfType<Placement>().Where(need => need.LastWeek >= move.Week).MaxBy(need => need.LastDay);
        if (late is not null && after.Find(move.ModuleId)?.FirstWeek != move.Week)
        {
            return new PlanRefusal(RefusalKind.BeforeItsBasis) { OtherModuleId = late.Module.Id, OtherName = late.Module.Name, OtherWeek = late.LastWeek };
        }

        return after.Unplaced.FirstOrDefault(item => needs.Contains(item.Module.Id)) is { } without
            ? new PlanRefusal(RefusalKind.BeforeItsBasis) { OtherModuleId = without.Module.Id, OtherName = without.Module.Name }
            : null;
    }

    private static PlanRefusal Taken(Plan before, Plan after)
    {
        var broken = Broken(before, after.MovedPins)!;
        var module = after.Find(broken.ModuleId)?.Module ?? after.Unplaced.First(item => item.Module.Id == broken.ModuleId).Module;
        return new PlanRefusal(RefusalKind.TakesAnotherWish) { OtherModuleId = module.Id, OtherName = module.Name, OtherWeek = broken.Wished };
    }

    private static int? Nearest(MoveModule move, int from, PlanSettings settings, Plan before, PlanWorkshop workshop)
    {
        for (var distance = 1; distance < settings.Weeks; distance++)
        {
            foreach (var week in new[] { move.Week + distance, move.Week - distance })
            {
                if (week >= from && week <= settings.Weeks && week != before.Find(move.ModuleId)?.FirstWeek && before.Weeks[week - 1].Minutes > 0 && WorksIn(week))
                {
                    return week;
                }
            }
        }

        return null;

        bool WorksIn(int week)
        {
            var other = move with { Week = week };
            var (start, movedPins) = workshop.Start(move.ModuleId, other.Apply(settings));
            return Works(other, before, start, movedPins);
        }
    }
}
