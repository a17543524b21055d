namespace Zavmo.Learning.Learners.Dates;

/// <summary>A date as written: which of its parts were there.</summary>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month, 1 to 12, or null.</param>
/// <param name="Year">The year with four digits, or null.</param>
/// <param name="OrMonth">The month when the first number is it instead, or null.</param>
internal sealed record CalendarDate(int Day, int? Month, int? Year, int? OrMonth = null)
{
    private const int LastYear = 2999;

    /// <summary>The date it means, seen from a day on.</summary>
    public DateReading<DateOnly> From(DateOnly start)
    {
        if (OrMonth is { } or && Resolve(start, or, Month ?? Day) is { IsClear: true, Value: { } other }
            && Resolve(start, Month, Day) is { IsClear: true, Value: { } first })
        {
            return Calendar.Either(first, other);
        }

        return Resolve(start, Month, Day);
    }

    private DateReading<DateOnly> Resolve(DateOnly start, int? month, int day)
    {
        if (Year is { } year)
        {
            return year > LastYear || Calendar.Day(year, month ?? 0, day) is not { } dated ? Calendar.Wrong<DateOnly>(DateProblem.DoesNotExist)
                : dated < start ? Calendar.Wrong<DateOnly>(DateProblem.Past)
                : Calendar.Clear(dated);
        }

        var next = month is { } known ? Calendar.Next(start, known, day) : NextDayOfMonth(start, day);
        return next is { } date ? Calendar.Clear(date) : Calendar.Wrong<DateOnly>(DateProblem.DoesNotExist);
    }

    private static DateOnly? NextDayOfMonth(DateOnly start, int day) => Enumerable.Range(0, 4)
        .Select(ahead => start.AddDays(1 - start.Day).AddMonths(ahead))
        .Select(first => Calendar.Day(first.Year, first.Month, day))
        .FirstOrDefault(date => date >= start);
}
