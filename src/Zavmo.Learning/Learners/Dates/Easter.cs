namespace Zavmo.Learning.Learners.Dates;

/// <summary>Easter, in the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year.</summary>
    public static DateOnly Sunday(int year)
    {
        // Gauss, in the form of Meeus, Jones and Butcher.
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    /// <summary>A day so far from Easter Sunday, the next from a day on, that day included.</summary>
    public static DateOnly Next(DateOnly from, int days) => Sunday(from.Year).AddDays(days) is var day && day >= from ? day : Sunday(from.Year + 1).AddDays(days);
}
