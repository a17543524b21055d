using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Public holidays, computed for any year; a day that a government moves or adds for once is not known here.</summary>
public static class PublicHolidays
{
    /// <summary>The days from one to another that a calendar keeps free, in order.</summary>
    public static IReadOnlyList<DateOnly> Between(DateOnly first, DateOnly last, HolidayCalendar calendar) => calendar == HolidayCalendar.None
        ? []
        : [.. Enumerable.Range(first.Year, Math.Max(0, last.Year - first.Year + 1)).SelectMany(England).Where(day => day >= first && day <= last).Distinct().Order()];

    // As the Banking and Financial Dealings Act 1971 and the yearly proclamations have them: a day at a weekend is kept too on the
    // next working day.
    private static IEnumerable<DateOnly> England(int year)
    {
        var (newYear, christmas, boxing) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 25), new DateOnly(year, 12, 26));
        var easter = Easter.Sunday(year);
        return
        [
            newYear,
            Working(newYear),
            easter.AddDays(-2),
            easter.AddDays(1),
            Monday(new DateOnly(year, 5, 7)),
            Monday(new DateOnly(year, 5, 31)),
            Monday(new DateOnly(year, 8, 31)),
            christmas,
            boxing,
            .. IsWeekend(christmas) || IsWeekend(boxing) ? Substitutes(christmas) : [],
        ];
    }

    private static DateOnly[] Substitutes(DateOnly christmas) => christmas.DayOfWeek switch
    {
        DayOfWeek.Friday => [christmas.AddDays(3)],
        DayOfWeek.Saturday => [christmas.AddDays(2), christmas.AddDays(3)],
        _ => [christmas.AddDays(2)],
    };

    private static DateOnly Working(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    // The last Monday up to a day.
    private static DateOnly Monday(DateOnly until) => until.AddDays(-(((int)until.DayOfWeek + 6) % 7));
}
