using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what learners want of a checkpoint: see it, book it, have it in their own calendar.</summary>
internal sealed partial class CheckpointWords(PlanTalkContext context)
{
    /// <summary>What is wanted, or null.</summary>
    public PlanTalk? Read(SaidWords said)
    {
        if (said.HasAny("ics", "ical", "subscribe") || (said.HasAny("calendar", "outlook") && said.HasAny("add", "put", "link", "into", "in", "my", "new", "renew", "checkpoints", "give", "get", "send", "want", "need", "have", "show", "export", "download", "remove", "delete", "revoke", "stop")))
        {
            return new PlanTalk(said.HasAny("remove", "delete", "revoke", "stop", "withdraw", "off") || said.Has("take back") ? PlanTalkKind.NoCalendar
                : said.HasAny("new", "renew", "fresh", "another") ? PlanTalkKind.NewCalendar
                : PlanTalkKind.Calendar);
        }

        var names = said.HasAny("checkpoint", "checkpoints");
        var cancels = said.HasAny("cancel", "unbook") || said.Has("call off") || (said.HasAny("remove", "delete", "drop") && !said.HasAny("module"));
        if (cancels && (names || said.HasAny("booking", "bookings", "appointment") || (said.HasAny("cancel", "unbook") && said.PointsBack && context.LastCheckpoint is not null)))
        {
            return Cancel(said);
        }

        var books = said.HasAny("book", "booked", "schedule", "reschedule") || (names && said.HasAny("move", "put", "set", "make", "change", "shift"));
        if ((books && (names || said.PointsBack || said.StartsAny("book"))) || MeetsShown(said))
        {
            return Book(said);
        }

        return names ? new PlanTalk(PlanTalkKind.Checkpoint) { Number = Meant(said)?.Number ?? Named(said) } : null;
    }

    // Without a number it is the one that is booked.
    private PlanTalk Cancel(SaidWords said)
    {
        var booked = context.Plan.Checkpoints.Where(checkpoint => checkpoint.IsBooked && checkpoint.Date >= context.Dates.Today).ToList();
        var number = Named(said) ?? (booked is [var only] ? only.Number : said.PointsBack ? context.LastCheckpoint : null) ?? Meant(said)?.Number;
        return number is { } one ? PlanTalkReader.Done(new CancelBooking(one)) with { Number = one } : new PlanTalk(PlanTalkKind.Checkpoint);
    }

    // "Can we meet tomorrow week instead" is about the checkpoint that is open.
    private bool MeetsShown(SaidWords said) => context.LastCheckpoint is not null && (said.Has("we meet") || said.Has("us meet") || said.StartsAny("meet"));

    private PlanTalk Book(SaidWords said)
    {
        if (Meant(said) is not { } checkpoint)
        {
            return new PlanTalk(PlanTalkKind.Checkpoint) { Number = Named(said) };
        }

        var time = TimeReader.Read(said.Text);
        if (time is { Problem: DateProblem.DoesNotExist })
        {
            return new PlanTalk(PlanTalkKind.NoSuchDate) { Quote = time.Quote };
        }

        if (DateReader.ReadDate(said.Text, context.Dates) is not { } read)
        {
            // Booked already, it only gets another time.
            return time is null || !checkpoint.IsBooked ? new PlanTalk(PlanTalkKind.NoDay) { Number = checkpoint.Number } : OfTimes(checkpoint, [checkpoint.Date], time, read: null);
        }

        IReadOnlyList<DateOnly> days = read.Value is { } day ? [day] : read.Alternatives;
        var monday = context.Plan.Weeks[checkpoint.Week - 1].Monday;
        var inside = days.Where(each => each >= monday && each <= monday.AddDays(6)).ToList();
        IReadOnlyList<DateOnly> meant = inside.Count > 0 ? inside : Weekday(read.Quote) is { } weekday ? [monday.AddDays(((int)weekday + 6) % 7)] : days;
        return meant.Count == 0
            ? new PlanTalk(PlanTalkKind.NoSuchDate) { Quote = read.Quote }
            : OfTimes(checkpoint, meant, time ?? HourAfter(said.Text, read.Quote, meant), read.Quote);
    }

    // "Friday 10" is ten o'clock, unless that Friday is the tenth.
    private static DateReading<TimeOnly>? HourAfter(string text, string day, IReadOnlyList<DateOnly> days) =>
        Hour().Match(text[(text.IndexOf(day, StringComparison.Ordinal) + day.Length)..]) is { Success: true } hour
        && int.Parse(hour.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) is var number && !days.Any(each => each.Day == number)
            ? TimeReader.Read("at " + hour.Groups["hour"].Value)
            : null;

    [GeneratedRegex(@"^,?\s+(?<hour>\d{1,2})(?=\s*(?:$|[,.?!]|please\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    private static PlanTalk OfTimes(Checkpoint checkpoint, IReadOnlyList<DateOnly> days, DateReading<TimeOnly>? time, string? read)
    {
        IReadOnlyList<TimeOnly?> times = time is null ? [null] : time.Value is { } clear ? [clear] : [.. time.Alternatives.Select(each => (TimeOnly?)each)];
        List<PlanChange> ways = [.. days.SelectMany(day => times.Select(at => new BookCheckpoint(checkpoint.Number, day, at)))];
        return ways is [var only] ? PlanTalkReader.Done(only) with { Number = checkpoint.Number }
            : new PlanTalk(PlanTalkKind.WhichOfTwo) { Alternatives = ways, Quote = read ?? time?.Quote ?? "" };
    }

    // "Thursday" is the one of the checkpoint's week, although another comes first; "Thursday 5 March" is not.
    private DayOfWeek? Weekday(string quote) =>
        !quote.Any(char.IsDigit) && WeekdayReader.Read(quote, context.Settings.WorkingDays) is [var only] && !new SaidWords(quote).HasAny("this", "next", "week") ? only : null;

    private Checkpoint? Meant(SaidWords said)
    {
        var coming = context.Plan.Checkpoints.Where(checkpoint => checkpoint.Date >= context.Dates.Today).ToList();
        var number = Named(said) ?? (said.PointsBack || MeetsShown(said) ? context.LastCheckpoint : null);
        return number is { } one ? context.Plan.Checkpoints.FirstOrDefault(checkpoint => checkpoint.Number == one) : coming.FirstOrDefault();
    }

    // "Checkpoint 2", "the second checkpoint"; "the next checkpoint" is none of a number.
    private static int? Named(SaidWords said) => said.NumberAfter("checkpoint") ?? said.OrdinalBefore("checkpoint");
}
