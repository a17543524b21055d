namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads dates of day, month and year: 14 December, Dec 14th 2026, the 14th, 14/12, 14.12.26, 2026-12-14.</summary>
internal sealed class CalendarGrammar(Tokens tokens, DateOrder order)
{
    private const int Century = 100;

    // "14/12" shows in which order the dates beside it are written.
    private DateOrder? shown;

    /// <summary>The date at the place, or null.</summary>
    public CalendarDate? Read() => tokens.Try(Named) ?? tokens.Try(Iso) ?? tokens.Try(Numbers) ?? tokens.Try(DayThenMonth) ?? tokens.Try(MonthThenDay) ?? tokens.Try(DayAlone);

    /// <summary>A date that can be read in two orders, in the one that a date beside it shows.</summary>
    public CalendarDate Settled(CalendarDate date) =>
        shown is null || date is not { OrMonth: { } month, Month: { } day } ? date
            : shown == DateOrder.MonthFirst ? new CalendarDate(day, month, date.Year)
            : date with { OrMonth = null };

    /// <summary>A bare day of the month, as in "14 to 25 December".</summary>
    public int? BareDay() => tokens.Try(() =>
    {
        tokens.Take("the");
        return TakeDay();
    });

    // Days that have a name of their own.
    private CalendarDate? Named()
    {
        tokens.Take("the");
        return tokens.TakeRun("christmas", "eve") || tokens.TakeRun("xmas", "eve") ? new CalendarDate(24, 12, null)
            : tokens.TakeRun("boxing", "day") ? new CalendarDate(26, 12, null)
            : tokens.TakeRun("new", "years", "eve") || tokens.TakeRun("new", "year", "eve") ? new CalendarDate(31, 12, null)
            : tokens.TakeRun("new", "years", "day") || tokens.TakeRun("new", "years") || tokens.TakeRun("new", "year") ? new CalendarDate(1, 1, null)
            : tokens.TakeRun("christmas", "day") || tokens.Take("christmas", "xmas") ? new CalendarDate(25, 12, null)
            : null;
    }

    private CalendarDate? Iso()
    {
        if (Digits(0, 1000, 9999) is { } year && tokens.Peek(1).Text == "-" && Digits(2, 1, 99) is { } month && tokens.Peek(3).Text == "-" && Digits(4, 1, 99) is { } day)
        {
            tokens.At += 5;
            return new CalendarDate(day, month, year);
        }

        return null;
    }

    private CalendarDate? Numbers()
    {
        var sign = tokens.Peek(1).Text;
        if (Digits(0, 1, 99) is not { } first || sign is not ("/" or "." or "-") || !Touching(0, 2) || Digits(2, 1, 99) is not { } second)
        {
            return null;
        }

        int? year = tokens.Peek(3).Text == sign && Touching(2, 4) ? Digits(4, 0, 9999) : null;
        if (sign == "-" && year is null)
        {
            return null;
        }

        tokens.At += year is null ? 3 : 5;
        if (year is null && sign == ".")
        {
            tokens.Take(".");
        }

        return InOrder(first, second, FullYear(year));
    }

    // A number past 12 can only be the day, whatever the order of the writer.
    private CalendarDate InOrder(int first, int second, int? year)
    {
        shown = (first > 12) == (second > 12) ? shown : second > 12 ? DateOrder.MonthFirst : DateOrder.DayFirst;
        var monthFirst = (order == DateOrder.MonthFirst && first <= 12) || second > 12;
        var open = order == DateOrder.Unknown && first <= 12 && second <= 12 && first != second;
        return monthFirst ? new CalendarDate(second, first, year) : new CalendarDate(first, second, year, open ? first : null);
    }

    private CalendarDate? DayThenMonth()
    {
        tokens.Take("the");
        if (TakeDay() is not { } day)
        {
            return null;
        }

        tokens.Take("of");
        return TakeMonth() is { } month ? new CalendarDate(day, month, TakeYear()) : null;
    }

    private CalendarDate? MonthThenDay()
    {
        if (TakeMonth() is not { } month)
        {
            return null;
        }

        tokens.Take("the");
        return TakeDay() is { } day ? new CalendarDate(day, month, TakeYear()) : null;
    }

    private CalendarDate? DayAlone()
    {
        var the = tokens.Take("the");
        var token = tokens.Now;
        var isDay = token.IsOrdinal && (token.InDigits || the);
        return isDay && !NumberWords.IsCounted(tokens.Peek(1)) && TakeDay() is { } day ? new CalendarDate(day, null, null) : null;
    }

    private int? TakeDay()
    {
        if (tokens.Now.Number is not { } day || day is < 1 or > 31)
        {
            return null;
        }

        tokens.At++;
        return day;
    }

    private int? TakeMonth()
    {
        if (NumberWords.Month(tokens.Now) is not { } month)
        {
            return null;
        }

        tokens.At++;
        tokens.Take(".");
        return month;
    }

    private int? TakeYear()
    {
        var comma = tokens.Take(",");
        if (Digits(0, 2000, 2999) is { } year)
        {
            tokens.At++;
            return year;
        }

        tokens.At -= comma ? 1 : 0;
        return null;
    }

    private int? Digits(int ahead, int least, int most) =>
        tokens.Peek(ahead) is { InDigits: true, IsOrdinal: false, Number: { } number } && number >= least && number <= most ? number : null;

    private bool Touching(int first, int last) => Enumerable.Range(first, last - first)
        .All(ahead => tokens.Peek(ahead).End == tokens.Peek(ahead + 1).Start);

    private static int? FullYear(int? year) => year is < Century ? 2000 + year : year;
}
