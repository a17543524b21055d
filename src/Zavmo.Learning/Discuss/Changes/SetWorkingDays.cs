namespace Zavmo.Learning.Discuss.Changes;

/// <summary>The days of the week on which there can be work.</summary>
/// <param name="Days">At least one.</param>
public sealed record SetWorkingDays(IReadOnlyList<DayOfWeek> Days) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { WorkingDays = [.. Days.Distinct().Order()] };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        Days.Count == 0 || !Days.All(Enum.IsDefined) ? new PlanRefusal(RefusalKind.OutOfRange) : null;
}
