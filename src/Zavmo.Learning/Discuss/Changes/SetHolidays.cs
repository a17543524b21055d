using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"I work on bank holidays": whose public holidays stay free.</summary>
/// <param name="Calendar">The calendar.</param>
public sealed record SetHolidays(HolidayCalendar Calendar) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Holidays = Calendar };
}
