namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads one day: of the calendar, of the week, or seen from today.</summary>
internal sealed class DateGrammar(Tokens tokens, DateContext context)
{
    private readonly CalendarGrammar calendar = new(tokens, context.Order);

    /// <summary>The day at the place, or null when there is none.</summary>
    public DateReading<DateOnly>? Read() => Read(context.Today);

    /// <summary>The day at the place; a date without a year is the next from a day on.</summary>
    public DateReading<DateOnly>? Read(DateOnly from) =>
        tokens.Try(Relative) ?? tokens.Try(Ahead) ?? tokens.Try(() => WeekdayWithDate(from)) ?? tokens.Try(() => calendar.Read()?.From(from)) ?? tokens.Try(() => Weekday(from));

    /// <summary>The calendar date at the place as it was written, or null.</summary>
    public CalendarDate? ReadWritten() => tokens.Try(() =>
    {
        if (NumberWords.Day(tokens.Now) is not null)
        {
            tokens.At++;
            tokens.Take(",");
        }

        return calendar.Read();
    });

    /// <summary>A date that can be read in two orders, in the one that a date beside it shows.</summary>
    public CalendarDate Settled(CalendarDate date) => calendar.Settled(date);

    /// <summary>A bare day of the month, or null.</summary>
    public int? BareDay() => calendar.BareDay();

    private DateReading<DateOnly>? Relative()
    {
        int? days = tokens.TakeRun("the", "day", "after", "tomorrow") || tokens.TakeRun("day", "after", "tomorrow") ? 2
            : tokens.TakeRun("a", "week", "today") || tokens.TakeRun("a", "week", "from", "today") || tokens.TakeRun("today", "week") ? 7
            : tokens.TakeRun("a", "week", "tomorrow") || tokens.TakeRun("tomorrow", "week") ? 8
            : tokens.Take("tomorrow") ? 1
            : tokens.Take("today", "tonight") ? 0
            : null;
        if (days is { } ahead)
        {
            return Calendar.Clear(context.Today.AddDays(ahead));
        }

        int? beside = tokens.TakeRun("good", "friday") ? -2 : tokens.TakeRun("easter", "monday") ? 1 : tokens.TakeRun("easter", "sunday") || tokens.TakeRun("easter", "day") ? 0 : null;
        if (beside is { } fromEaster)
        {
            return Calendar.Clear(Easter.Next(context.Today, fromEaster));
        }

        var end = tokens.TakeRun("the", "end", "of", "the") || tokens.TakeRun("end", "of", "the") || tokens.TakeRun("end", "of");
        return !end ? null
            : tokens.Take("month") ? Calendar.Clear(context.Today.AddDays(1 - context.Today.Day).AddMonths(1).AddDays(-1))
            : tokens.Take("week") ? Calendar.Clear(Calendar.Next(context.Today, DayOfWeek.Friday))
            : NumberWords.Month(tokens.Now) is { } month ? EndOf(month)
            : tokens.Take("year") ? Calendar.Clear(new DateOnly(context.Today.Year, 12, 31))
            : null;
    }

    private DateReading<DateOnly> EndOf(int month)
    {
        tokens.At++;
        var year = context.Today.Year + (month < context.Today.Month ? 1 : 0);
        return Calendar.Clear(new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
    }

    private DateReading<DateOnly>? Ahead()
    {
        var isIn = tokens.Take("in");
        if (DayCount.Read(tokens) is not { } count)
        {
            return null;
        }

        var fromHere = tokens.TakeRun("from", "now") || tokens.TakeRun("from", "today");
        return isIn || fromHere ? Calendar.Clear(count.After(context.Today)) : null;
    }

    // "Friday 14 December" names the day twice; when the two differ, nobody but the writer knows which is meant.
    private DateReading<DateOnly>? WeekdayWithDate(DateOnly from)
    {
        if (NumberWords.Day(tokens.Now) is not { } day)
        {
            return null;
        }

        tokens.At++;
        tokens.Take(",");
        if (calendar.Read()?.From(from) is not { } read)
        {
            return null;
        }

        return read.Value is not { } date || date.DayOfWeek == day ? read : Calendar.Either(date, Calendar.Next(date.AddDays(-3), day));
    }

    private DateReading<DateOnly>? Weekday(DateOnly from)
    {
        var weeks = tokens.TakeRun("a", "week", "on") ? 1 : tokens.TakeRun("two", "weeks", "on") || tokens.TakeRun("a", "fortnight", "on") ? 2 : 0;
        var (isNext, isThis) = (tokens.Take("next"), tokens.Take("this", "coming"));
        var marked = weeks > 0 || isNext || isThis || tokens.Peek(-1).Is("on", "from", "to", "till", "until", "by", "before", "after", "every", "and", "-");
        if (NumberWords.Day(tokens.Now) is not { } day || (!marked && tokens.Now.Is("sat", "sun", "wed") && tokens.Count > 2))
        {
            return null;
        }

        tokens.At++;
        weeks += tokens.Take("week") ? 1 : tokens.Take("fortnight") ? 2 : 0;
        var coming = Calendar.Next(isNext ? from.AddDays(1) : from, day);
        if (weeks > 0)
        {
            return Calendar.Clear(coming.AddDays(7 * weeks));
        }

        // Said within the week of that day, "next Friday" is this week's for some people and the following week's for most.
        return isNext ? Calendar.Either(InFollowingWeek(from, day), coming)
            : coming == from && !isThis && from == context.Today ? Calendar.Either(coming, coming.AddDays(7))
            : Calendar.Clear(coming);
    }

    private static DateOnly InFollowingWeek(DateOnly from, DayOfWeek day) => Calendar.Next(Calendar.Monday(from).AddDays(7), day);
}
