namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads days from one to another: 14 to 25 December, next week, from Monday for ten days, until 3 January.</summary>
internal sealed class PeriodGrammar(Tokens tokens, DateContext context)
{
    // A leave that has begun is told with its first day, which is over.
    private const int BegunDays = 60;

    private readonly DateGrammar dates = new(tokens, context);

    /// <summary>The period at the place, or null when there is none.</summary>
    public DateReading<DateRange>? Read() => tokens.Try(Week) ?? tokens.Try(WeekOfMonth) ?? tokens.Try(OverFeast) ?? tokens.Try(FromTo) ?? tokens.Try(ForSoLong) ?? tokens.Try(SoLongFrom) ?? tokens.Try(Until) ?? tokens.Try(Month) ?? tokens.Try(OneDay);

    private DateReading<DateRange>? Week()
    {
        tokens.Take("the");
        var monday = Calendar.Monday(context.Today);
        if (tokens.TakeRun("week", "after", "next"))
        {
            return Span(monday.AddDays(14), 7);
        }

        if (tokens.TakeRun("week", "of") || tokens.TakeRun("week", "commencing") || tokens.TakeRun("week", "starting") || tokens.TakeRun("week", "beginning")
            || tokens.TakeRun("w", "/", "c"))
        {
            return Then(dates.Read(), day => Span(Calendar.Monday(day), 7));
        }

        if (tokens.TakeRun("christmas", "week"))
        {
            return Span(Calendar.Monday(Calendar.Next(context.Today, 12, 25)!.Value), 7);
        }

        return tokens.TakeRun("next", "week") ? Span(monday.AddDays(7), 7)
            : tokens.TakeRun("this", "week") || tokens.TakeRun("rest", "of", "the", "week") || tokens.TakeRun("rest", "of", "this", "week")
                ? Calendar.Clear(new DateRange(context.Today, monday.AddDays(6)))
            : tokens.TakeRun("next", "month") ? WholeMonth(context.Today.AddDays(1 - context.Today.Day).AddMonths(1))
            : null;
    }

    // "The last week of March and the first of April" is one period, where the two meet.
    private DateReading<DateRange>? WeekOfMonth()
    {
        tokens.Take("the");
        if (NthOf(from: context.Today, said: false) is not { } monday)
        {
            return null;
        }

        var after = tokens.At;
        if (tokens.Take("and", "to", "until", "till") && tokens.Take("the") is var _ && NthOf(monday, said: true) is { } last && last.DayNumber - monday.DayNumber <= 14)
        {
            return Span(monday, last.DayNumber - monday.DayNumber + 7);
        }

        tokens.At = after;
        return Span(monday, 7);
    }

    // A week is of the month that has most of its days.
    private DateOnly? NthOf(DateOnly from, bool said)
    {
        var isLast = tokens.Take("last");
        if (!isLast && tokens.Now is not { IsOrdinal: true, Number: >= 1 and <= 5 })
        {
            return null;
        }

        var nth = isLast ? 0 : tokens.Now.Number!.Value;
        tokens.At += isLast ? 0 : 1;
        if ((!tokens.Take("week") && !said) || !tokens.Take("of", "in") || NumberWords.Month(tokens.Now) is not { } month)
        {
            return null;
        }

        tokens.At++;
        var first = new DateOnly(from.Year, month, 1);
        return Of(first) is var monday && monday.AddDays(6) >= from ? monday : Of(first.AddYears(1));

        DateOnly Of(DateOnly one) => isLast ? Calendar.Monday(one.AddMonths(1).AddDays(-4)) : Calendar.Monday(one.AddDays(3)).AddDays(7 * (nth - 1));
    }

    // "Thursday to Tuesday over Easter": the days about it, and not the next ones.
    private DateReading<DateRange>? OverFeast()
    {
        var opened = tokens.Take("from", "between");
        if (NumberWords.Day(tokens.Now) is not { } first)
        {
            return null;
        }

        tokens.At++;
        if (!TakeTo(opened) || NumberWords.Day(tokens.Now) is not { } last)
        {
            return null;
        }

        tokens.At++;
        if (!tokens.Take("over", "at", "around"))
        {
            return null;
        }

        var feast = tokens.Take("easter") ? Easter.Next(context.Today, 0) : tokens.Take("christmas", "xmas") ? Calendar.Next(context.Today, 12, 25) : null;
        return feast is { } day && Calendar.Next(day.AddDays(-6), first) is var start ? Calendar.Clear(new DateRange(start, Calendar.Next(day.AddDays(1), last))) : null;
    }

    private DateReading<DateRange>? FromTo()
    {
        var opened = tokens.Take("from", "between");
        var first = tokens.At;
        if (dates.ReadWritten() is { } written && TakeTo(opened))
        {
            return dates.ReadWritten() is { } last ? Between(dates.Settled(written), dates.Settled(last)) : null;
        }

        tokens.At = first;
        if (dates.BareDay() is { } day && TakeTo(opened))
        {
            return dates.ReadWritten() is { } last ? Between(new CalendarDate(day, null, null), last) : null;
        }

        tokens.At = first;
        return dates.Read() is { } start && TakeTo(opened) ? Then(start, from => Then(dates.Read(from), end => Range(from, end))) : null;
    }

    private DateReading<DateRange>? ForSoLong()
    {
        tokens.Take("from");
        return dates.Read() is { } start && tokens.Take("for") && DayCount.Read(tokens) is { } count
            ? Then(start, from => Calendar.Clear(new DateRange(from, count.After(from).AddDays(-1))))
            : null;
    }

    private DateReading<DateRange>? SoLongFrom()
    {
        tokens.Take("for");
        return DayCount.Read(tokens) is { } count && (tokens.Take("from", "starting") || tokens.TakeRun("beginning", "on"))
            ? Then(dates.Read(), from => Calendar.Clear(new DateRange(from, count.After(from).AddDays(-1))))
            : null;
    }

    private DateReading<DateRange>? Until() => tokens.Take("until", "till")
        ? Then(dates.Read(), end => Range(context.Today, end))
        : null;

    private DateReading<DateRange>? Month()
    {
        var said = tokens.TakeRun("all", "of") || tokens.TakeRun("the", "whole", "of") || tokens.Take("in", "during", "throughout", "all");
        if (!said || NumberWords.Month(tokens.Now) is not { } month)
        {
            return null;
        }

        tokens.At++;
        var year = tokens.Now is { InDigits: true, Number: >= 2000 and <= 2999 } written ? written.Number : null;
        tokens.At += year is null ? 0 : 1;
        var thisMonth = month == context.Today.Month && year is null;
        return thisMonth ? Range(context.Today, WholeMonth(context.Today.AddDays(1 - context.Today.Day)).Value!.Value.End)
            : Then(new CalendarDate(1, month, year).From(context.Today), WholeMonth)!;
    }

    private DateReading<DateRange>? OneDay() => Then(dates.Read(), day => Calendar.Clear(new DateRange(day, day)));

    private DateReading<DateRange> Between(CalendarDate first, CalendarDate last)
    {
        var today = context.Today;
        var open = last.Year is null ? last.From(today) : Ended(last);
        if (open.Value is not { } end)
        {
            return open.Problem == DateProblem.Ambiguous
                ? EitherRange(first, last, open.Alternatives) : Calendar.Wrong<DateRange>(open.Problem!.Value);
        }

        if (Turned(first, last, end) is { } turned)
        {
            return turned;
        }

        if (Before(first, last, end) is { } begun && (begun >= today || last.Year is not null || begun >= today.AddDays(-BegunDays)))
        {
            return Range(begun, end);
        }

        return Then(first.From(today), start => Then(last.From(start), stop => Range(start, stop)))!;
    }

    // "28 to 3 January" begins in December. "25 to 14 December" would be longer that way than the other way round: one of the two was meant.
    private static DateReading<DateRange>? Turned(CalendarDate first, CalendarDate last, DateOnly end) =>
        first is { Month: null } && last.Month is not null && first.Day > last.Day && Calendar.Day(end.Year, end.Month, first.Day) is { } later
        && Before(first, last, end) is { } begun && end.DayNumber - begun.DayNumber >= later.DayNumber - end.DayNumber
            ? Calendar.Either(new DateRange(end, later), new DateRange(begun, end))
            : null;

    private static DateReading<DateOnly> Ended(CalendarDate last) => last.From(DateOnly.MinValue);

    // The day of the first date that belongs to an end: "28 to 3 January" begins in December.
    private static DateOnly? Before(CalendarDate first, CalendarDate last, DateOnly end) =>
        first.Year is { } year ? Calendar.Day(year, first.Month ?? 0, first.Day)
            : first.Month is { } month ? Calendar.Latest(end, month, first.Day)
            : first.Day <= end.Day ? Calendar.Day(end.Year, end.Month, first.Day)
            : last.Month is null ? null
            : Calendar.Day(end.AddMonths(-1).Year, end.AddMonths(-1).Month, first.Day);

    private static DateReading<DateRange> EitherRange(CalendarDate first, CalendarDate last, IReadOnlyList<DateOnly> ends)
    {
        var ranges = ends.Select((end, at) => Before(at == 0 ? first : Turned(first), last, end) is { } start && start <= end ? new DateRange(start, end) : (DateRange?)null)
            .OfType<DateRange>().ToList();
        return ranges.Count == 2 ? Calendar.Either(ranges[0], ranges[1])
            : ranges.Count == 1 ? Calendar.Clear(ranges[0])
            : Calendar.Wrong<DateRange>(DateProblem.EndsBeforeItStarts);
    }

    private static CalendarDate Turned(CalendarDate date) =>
        date.OrMonth is { } month ? date with { Month = month, Day = date.Month ?? date.Day } : date;

    private bool TakeTo(bool opened) => tokens.Take("to", "till", "until", "through", "thru", "-", "–", "—") || (opened && tokens.Take("and", "&"));

    private static DateReading<DateRange> Span(DateOnly start, int days) => Calendar.Clear(new DateRange(start, start.AddDays(days - 1)));

    private static DateReading<DateRange> WholeMonth(DateOnly first) => Calendar.Clear(new DateRange(first, first.AddMonths(1).AddDays(-1)));

    private static DateReading<DateRange> Range(DateOnly start, DateOnly end) =>
        end < start ? Calendar.Wrong<DateRange>(DateProblem.EndsBeforeItStarts) : Calendar.Clear(new DateRange(start, end));

    // A day that can be two makes a period that can be two.
    private DateReading<DateRange>? Then(DateReading<DateOnly>? read, Func<DateOnly, DateReading<DateRange>?> next)
    {
        if (read is null)
        {
            return null;
        }

        if (read.Value is { } clear)
        {
            return next(clear);
        }

        var after = tokens.At;
        var both = read.Alternatives.Select(day =>
            {
                tokens.At = after;
                return next(day);
            })
            .Where(range => range?.Value is not null).Select(range => range!.Value!.Value).ToList();
        return both.Count == 2 ? Calendar.Either(both[0], both[1]) : Calendar.Wrong<DateRange>(read.Problem!.Value);
    }
}
