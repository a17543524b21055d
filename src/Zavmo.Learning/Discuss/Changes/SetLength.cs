namespace Zavmo.Learning.Discuss.Changes;

/// <summary>How many weeks the plan has.</summary>
/// <param name="Weeks">1 to 104.</param>
public sealed record SetLength(int Weeks) : PlanChange
{
    internal const int Most = 104;

    internal override PlanSettings Apply(PlanSettings settings) => settings with { Weeks = Weeks };

    internal override PlanRefusal? Check(PlanSituation situation) => Weeks is < 1 or > Most ? new PlanRefusal(RefusalKind.OutOfRange) : null;
}
