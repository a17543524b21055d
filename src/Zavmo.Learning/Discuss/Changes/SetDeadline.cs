namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"Everything must be done by 12 January": nothing is planned after it, and what is critical comes before the rest.</summary>
/// <param name="Until">The last day on which there can be work; null takes the deadline away.</param>
public sealed record SetDeadline(DateOnly? Until) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with
    {
        Until = Until,
        Weeks = Until is { } day ? Math.Clamp(WeekOf(settings, day), settings.Weeks, SetLength.Most) : settings.Weeks,
    };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        Until is { } day && (day < situation.Settings.Start || day < situation.Progress?.On || WeekOf(situation.Settings, day) > SetLength.Most)
            ? new PlanRefusal(RefusalKind.DeadlineOutOfRange) { Day = situation.Settings.Start }
            : null;

    private static int WeekOf(PlanSettings settings, DateOnly day) => ((day.DayNumber - MissedWeeks.MondayOf(settings.Start).DayNumber) / 7) + 1;
}
