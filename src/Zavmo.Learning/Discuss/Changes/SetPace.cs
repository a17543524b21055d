using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>How much of a week goes into new work.</summary>
/// <param name="Pace">The pace.</param>
public sealed record SetPace(Pace Pace) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Pace = Pace };
}
