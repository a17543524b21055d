using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A period of leave does not take place.</summary>
/// <param name="Leave">The same days as they were named.</param>
public sealed record RemoveLeave(LeavePeriod Leave) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Leave = [.. settings.Leave.Where(other => other != Leave)] };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.Settings.Leave.Contains(Leave) ? null : new PlanRefusal(RefusalKind.OutOfRange);
}
