namespace Zavmo.Learning.Learners.Dates;

/// <summary>Arithmetic of days that the grammars share.</summary>
internal static class Calendar
{
    private const int YearsAhead = 8;

    /// <summary>A clear reading.</summary>
    public static DateReading<T> Clear<T>(T value)
        where T : struct => new(value, [], null, "");

    /// <summary>A reading that is wrong.</summary>
    public static DateReading<T> Wrong<T>(DateProblem problem)
        where T : struct => new(null, [], problem, "");

    /// <summary>One of two; clear when they are the same.</summary>
    public static DateReading<T> Either<T>(T likelier, T other)
        where T : struct, IEquatable<T> => likelier.Equals(other) ? Clear(likelier) : new(null, [likelier, other], DateProblem.Ambiguous, "");

    /// <summary>The next such day of a month from a day on, that day included; null when no year has it.</summary>
    public static DateOnly? Next(DateOnly from, int month, int day) => Enumerable.Range(from.Year, YearsAhead + 1)
        .Select(year => Day(year, month, day)).FirstOrDefault(date => date >= from);

    /// <summary>The last such day of a month up to a day, that day included.</summary>
    public static DateOnly? Latest(DateOnly until, int month, int day) => Enumerable.Range(0, YearsAhead + 1)
        .Select(back => Day(until.Year - back, month, day)).FirstOrDefault(date => date <= until);

    /// <summary>The day, or null when the calendar has none such.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The next such day of the week from a day on, that day included.</summary>
    public static DateOnly Next(DateOnly from, DayOfWeek day) => from.AddDays(((int)day - (int)from.DayOfWeek + 7) % 7);
}
