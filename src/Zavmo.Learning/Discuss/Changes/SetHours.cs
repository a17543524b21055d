namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"I have only two hours": a week, or in one week.</summary>
/// <param name="Hours">Hours, 0.25 to 40; 0 too for one week.</param>
/// <param name="Week">The week, from 1; null for every week.</param>
public sealed record SetHours(double Hours, int? Week = null) : PlanChange
{
    private const double Fewest = 0.25;
    private const double Most = 40;

    internal override PlanSettings Apply(PlanSettings settings) => Week is { } week
        ? settings with { WeekHours = PlanSettings.With(settings.WeekHours, week, Hours) }
        : settings with { HoursPerWeek = Hours };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        !(Hours <= Most && (Hours >= Fewest || (Week is not null && Hours >= 0))) ? new PlanRefusal(RefusalKind.OutOfRange)
        : Week < 1 || Week > situation.Settings.Weeks ? new PlanRefusal(RefusalKind.NoSuchWeek) { Week = Week }
        : null;
}
