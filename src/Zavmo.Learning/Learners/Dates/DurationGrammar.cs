using System.Globalization;

namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads a duration at a place.</summary>
internal sealed class DurationGrammar(Tokens tokens)
{
    private const double MostMinutes = 366 * 24 * 60.0;

    /// <summary>The duration at the place, or null when there is none.</summary>
    public DateReading<Duration>? Read() => tokens.Try(Span) ?? tokens.Try(Single);

    // 2-3 hours, two to three hours, two or three hours
    private DateReading<Duration>? Span()
    {
        var (least, to) = (Amount(), tokens.Take("-", "–", "to", "or"));
        if (least is null || !to || Amount() is not { } most || Unit() is not { } unit || most <= least)
        {
            return null;
        }

        var per = ReadPer();
        return Made(least.Value * unit, per) is { } shorter && Made(most * unit, per) is { } longer ? Calendar.Either(shorter, longer) : null;
    }

    private DateReading<Duration>? Single()
    {
        if ((tokens.Try(Fraction) ?? tokens.Try(Counted)) is not { } minutes)
        {
            return null;
        }

        return Made(minutes, ReadPer()) is { } duration ? Calendar.Clear(duration) : Calendar.Wrong<Duration>(DateProblem.DoesNotExist);
    }

    // half an hour, three quarters of an hour
    private double? Fraction()
    {
        double? share = tokens.Take("half") || tokens.TakeRun("a", "half") ? 0.5
            : tokens.TakeRun("a", "quarter", "of") || tokens.TakeRun("quarter", "of") ? 0.25
            : tokens.TakeRun("three", "quarters", "of") ? 0.75
            : null;
        tokens.Take("a", "an");
        return share is not null && tokens.Take("hour") ? 60 * share : null;
    }

    // two hours, an hour and a half, one and a half hours, 1 hr 30, 2h15
    private double? Counted()
    {
        if (Amount() is not { } amount || Unit() is not { } unit)
        {
            return null;
        }

        if (tokens.TakeRun("and", "a", "half"))
        {
            return (amount + 0.5) * unit;
        }

        var minutes = amount * unit;
        var and = tokens.Take("and", ",");
        var before = tokens.At;
        if (unit == 60 && tokens.Now is { InDigits: true, Number: { } more and < 60 } && !tokens.Peek(1).Is("hour", "hours", "day", "days", "week", "weeks"))
        {
            tokens.At++;
            tokens.Take("m", "min", "mins", "minutes");
            return minutes + more;
        }

        if (unit == 60 && Amount() is { } spoken && spoken < 60 && tokens.Take("minutes", "mins", "min"))
        {
            return minutes + spoken;
        }

        tokens.At = before - (and ? 1 : 0);
        return minutes;
    }

    private double? Amount()
    {
        if (tokens.TakeRun("a", "couple", "of"))
        {
            return 2;
        }

        if (tokens.Take("a", "an"))
        {
            return 1;
        }

        if (tokens.Now is not { IsOrdinal: false, Number: { } whole })
        {
            return null;
        }

        tokens.At++;
        var half = tokens.TakeRun("and", "a", "half") || tokens.TakeRun("and", "half") || tokens.TakeRun("&", "a", "half") || tokens.TakeRun("½") || tokens.TakeRun("1", "/", "2") ? 0.5 : 0;
        return whole + half + Decimals();
    }

    // 1.5 or 1,5
    private double Decimals()
    {
        var (sign, digits) = (tokens.Now, tokens.Peek(1));
        if (sign.Text is not ("." or ",") || sign.Start != tokens.Peek(-1).End || digits is not { InDigits: true, Number: not null } || digits.Start != sign.End)
        {
            return 0;
        }

        tokens.At += 2;
        return double.Parse("0." + digits.Text, CultureInfo.InvariantCulture);
    }

    private double? Unit()
    {
        tokens.Take("-", "full", "whole");
        return tokens.Take("minute", "minutes", "min", "mins", "m") ? 1
            : tokens.Take("hour", "hours", "hr", "hrs", "h") ? 60
            : tokens.Take("day", "days") ? 24 * 60
            : tokens.Take("week", "weeks") ? 7 * 24 * 60
            : tokens.Take("fortnight") ? 14 * 24 * 60
            : null;
    }

    private Per ReadPer()
    {
        if (tokens.Take("weekly"))
        {
            return Per.Week;
        }

        if (tokens.Take("daily"))
        {
            return Per.Day;
        }

        var start = tokens.At;
        if (tokens.Take("a", "an", "per", "each", "every", "/", "in", "this") && Period() is { } per)
        {
            return per;
        }

        tokens.At = start;
        return Per.NotSaid;
    }

    private Per? Period()
    {
        tokens.Take("a", "the");
        return tokens.Take("week", "wk") ? Per.Week : tokens.Take("day", "morning", "evening", "weekday") ? Per.Day : tokens.Take("month") ? Per.Month : null;
    }

    private static Duration? Made(double minutes, Per per) => minutes is > 0 and <= MostMinutes ? new Duration(TimeSpan.FromMinutes(minutes), per) : null;
}
