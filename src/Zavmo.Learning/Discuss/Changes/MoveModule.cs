namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"Move this to week 3": a module starts in a week. It keeps that week until it is freed or moved again.</summary>
/// <param name="ModuleId">The module.</param>
/// <param name="Week">The week, from 1.</param>
public sealed record MoveModule(string ModuleId, int Week) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Pins = PlanSettings.With(settings.Pins, ModuleId, Week) };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.CheckModule(ModuleId)
        ?? (Week < 1 || Week > situation.Settings.Weeks ? new PlanRefusal(RefusalKind.NoSuchWeek) { ModuleId = ModuleId, Week = Week } : situation.Settings.Until is { } until && MissedWeeks.MondayOf(situation.Settings.Start).AddDays(7 * (Week - 1)) > until
                ? new PlanRefusal(RefusalKind.AfterDeadline) { ModuleId = ModuleId, Week = Week, Day = until }
            : null);
}
