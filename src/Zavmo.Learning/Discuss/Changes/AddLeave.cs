using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"I'm on leave from 14 to 25 December".</summary>
/// <param name="Leave">The days, a year at most.</param>
public sealed record AddLeave(LeavePeriod Leave) : PlanChange
{
    private const int LongestDays = 366;

    internal override PlanSettings Apply(PlanSettings settings) => settings with { Leave = [.. settings.Leave.Where(other => other != Leave), Leave] };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        Leave.Last < Leave.First || Leave.Last.DayNumber - Leave.First.DayNumber > LongestDays ? new PlanRefusal(RefusalKind.OutOfRange) : null;
}
