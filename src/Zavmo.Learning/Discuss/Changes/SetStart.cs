namespace Zavmo.Learning.Discuss.Changes;

/// <summary>The plan starts on another day; its weeks are numbered from there.</summary>
/// <param name="Start">The first day.</param>
public sealed record SetStart(DateOnly Start) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Start = Start };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.Settings.Until is { } until && Start > until ? new PlanRefusal(RefusalKind.StartAfterDeadline) { Day = until } : null;
}
