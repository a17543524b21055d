namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads a time of day at a place.</summary>
internal sealed class TimeGrammar(Tokens tokens)
{
    /// <summary>The time at the place, or null when there is none.</summary>
    public DateReading<TimeOnly>? Read()
    {
        var early = TakePart();
        var at = tokens.Take("at", "by", "around", "about");
        var read = tokens.Try(Named) ?? tokens.Try(Clock) ?? tokens.Try(Spoken) ?? tokens.Try(() => Hour(at));
        return read is null ? null : Resolve(read, early ?? TakePart());
    }

    private static Written? Exact(int hour) => new(hour, 0, Is24: true);

    private Written? Named() => tokens.Take("noon", "midday") ? Exact(12) : tokens.Take("midnight") ? Exact(0) : null;

    // 9:30, 09.30, 17:45
    private Written? Clock()
    {
        var (hour, sign, minute) = (tokens.Now, tokens.Peek(1), tokens.Peek(2));
        if (hour is not { InDigits: true, IsOrdinal: false, Number: <= 99 } || sign.Text is not (":" or ".") || hour.End != sign.Start
            || minute is not { InDigits: true, Number: <= 99 } || minute.End - minute.Start != 2 || sign.End != minute.Start)
        {
            return null;
        }

        tokens.At += 3;
        return new Written(hour.Number!.Value, minute.Number!.Value, Is24: hour.Number > 12 || hour.Text[0] == '0');
    }

    // half past nine, quarter to five, ten past 3, half nine
    private Written? Spoken()
    {
        tokens.Take("a");
        int? minutes = tokens.Take("half") ? 30 : tokens.Take("quarter") ? 15 : tokens.Now is { IsOrdinal: false, Number: >= 1 and <= 59 } number ? number.Number : null;
        if (minutes is null)
        {
            return null;
        }

        tokens.At += tokens.Peek(-1).Is("half", "quarter") ? 0 : 1;
        tokens.Take("minutes", "mins", "min");
        var (past, to) = (tokens.Take("past", "after"), tokens.Take("to", "before"));
        var isHalf = minutes == 30 && tokens.Peek(-1).Is("half");
        if ((!past && !to && !isHalf) || tokens.Now.Number is not ({ } hour and >= 1 and <= 12))
        {
            return null;
        }

        tokens.At++;
        return to ? new Written(hour == 1 ? 12 : hour - 1, 60 - minutes.Value) : new Written(hour, minutes.Value);
    }

    // 9, nine o'clock, 5pm: a bare number is a time only after "at", alone, or with what makes it one.
    private Written? Hour(bool at)
    {
        if (tokens.Now is not { IsOrdinal: false, Number: { } hour and <= 24 })
        {
            return null;
        }

        var alone = tokens.Count == 1;
        tokens.At++;
        var minute = tokens.Now is { IsOrdinal: false, InDigits: false, Number: { } spoken and >= 10 and <= 59 } && hour >= 1 ? spoken : 0;
        tokens.At += minute > 0 ? 1 : 0;
        var clock = tokens.Take("oclock");
        return clock || at || alone || minute > 0 || IsBeforePart() ? new Written(hour, minute, Is24: hour is 0 or > 12) : null;
    }

    private static DateReading<TimeOnly> Resolve(Written read, bool? afternoon)
    {
        var (hour, minute) = (read.Hour == 24 ? 0 : read.Hour, read.Minute);
        if (hour > 23 || minute > 59)
        {
            return Calendar.Wrong<TimeOnly>(DateProblem.DoesNotExist);
        }

        if (read.Is24)
        {
            return Calendar.Clear(new TimeOnly(hour, minute));
        }

        var (morning, later) = (new TimeOnly(hour % 12, minute), new TimeOnly((hour % 12) + 12, minute));
        return afternoon is { } known ? Calendar.Clear(known ? later : morning)
            : hour is 6 or 7 ? Calendar.Either(morning, later)
            : Calendar.Clear(hour is 12 or <= 5 ? later : morning);
    }

    private bool? TakePart()
    {
        var start = tokens.At;
        tokens.Take("in", "this", "tomorrow");
        tokens.Take("the");
        if (IsPart(tokens.Now))
        {
            var word = tokens.Now.Text;
            tokens.At++;
            if (word is "a" or "p")
            {
                tokens.TakeRun(".", "m");
                tokens.Take(".");
            }

            return word is not ("am" or "a" or "morning");
        }

        tokens.At = start;
        return null;
    }

    private bool IsBeforePart()
    {
        var start = tokens.At;
        var found = TakePart() is not null;
        tokens.At = start;
        return found;
    }

    private bool IsPart(Token token) => token.Is("am", "pm", "morning", "afternoon", "evening", "tonight", "night")
        || (token.Is("a", "p") && tokens.Peek(1).Text == "." && tokens.Peek(2).Text == "m");

    private sealed record Written(int Hour, int Minute, bool Is24 = false);
}
