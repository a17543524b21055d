using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads when there is time for learning: hours, days, leave, weeks to leave free, start, end and pace; several of them in one sentence too.</summary>
internal sealed partial class SettingWords(PlanTalkContext context)
{
    private const int WordsBesideDates = 3;

    // More than these are not chosen from; what would double them again is said to be unread.
    private const int MostWays = 4;

    /// <summary>Several wishes of one sentence, as one change; null where there are not several.</summary>
    /// <param name="said">The message.</param>
    /// <param name="datesAreLeave">Whether days that stand alone are days to leave free.</param>
    public PlanTalk? Several(SaidWords said, bool datesAreLeave = false)
    {
        var clauses = Clauses(said.Text);
        List<IReadOnlyList<PlanChange>> ways = [[]];
        var (parts, unread, skipped) = (0, new List<string>(), false);
        PlanTopic? topic = null;
        foreach (var clause in clauses)
        {
            var isTooMuch = clauses.Count > 1 && TopicWords.IsTooMuch(clause);
            skipped |= isTooMuch;
            var talk = isTooMuch ? null : One(clause, datesAreLeave || ways[0] is [.., AddLeave], datesAreLeave);
            talk ??= TypeWords.Read(clause, context.Types);
            if (talk is not (null or { Kind: PlanTalkKind.AskLeave or PlanTalkKind.AskDeadline or PlanTalkKind.Change or PlanTalkKind.WhichOfTwo }))
            {
                return null;
            }

            IReadOnlyList<PlanChange> added = talk switch
            {
                { Kind: PlanTalkKind.Change, Change: { } only } => [only],
                { Kind: PlanTalkKind.WhichOfTwo } when talk.Alternatives.Count * ways.Count <= MostWays => talk.Alternatives,
                _ => [],
            };
            if (added.Count == 0)
            {
                unread.AddRange(IsToBeNamed(talk, clause, parts) ? [clause.Text.Trim()] : []);
                continue;
            }

            parts++;
            topic ??= talk!.Topic;
            ways = [.. ways.SelectMany(way => added.Select(change => (IReadOnlyList<PlanChange>)[.. way, .. Flat(change)]))];
        }

        // "Every day but not Fridays" is one wish about days, and is read as a whole.
        return (parts < 2 && unread.Count == 0 && !skipped) || (ways[0].OfType<SetWorkingDays>().Any() && unread.Exists(part => WeekdayReader.Read(part).Count > 0)) || parts == 0 || ways[0].OfType<SetWorkingDays>().Skip(1).Any() || ways[0].OfType<SetHours>().Count(hours => hours.Week is null) > 1 ? null
            : ways is [var clear] ? PlanTalkReader.Done(clear) with { Quote = string.Join("; ", unread), Topic = topic }
            : new PlanTalk(PlanTalkKind.WhichOfTwo) { Alternatives = [.. ways.Select(way => (PlanChange)new ManyChanges(way))], Quote = said.Text };
    }

    /// <summary>Days that are named, with whatever words around them, as days to leave free; null where none are.</summary>
    public PlanTalk? Dates(SaidWords said) => DateReader.ReadPeriod(said.Text, context.Dates) is { } read
        ? PlanTalkReader.OfDates(read, days => new AddLeave(new LeavePeriod(days.Start, days.End)))
        : null;

    /// <summary>Days that the speaker names and says nothing of that could be kept, such as jury service: whether they stay free is asked. Null where none are.</summary>
    public PlanTalk? Unsaid(SaidWords said)
    {
        if (IsOfAnother().IsMatch(said.Plain) || DateReader.ReadPeriod(said.Text, context.Dates) is not { Value: { } days } read || days.End < context.Dates.Today || EachWeek.IsDay(said, read.Quote)
            || !(days.Days > 1 || said.StartsAny("i", "we") || IsAppointment().IsMatch(said.Plain)))
        {
            return null;
        }

        // "From the 5th, could be two weeks": as long as it may be.
        if (days.Days == 1 && From().IsMatch(said.Text[..Math.Max(0, said.Text.IndexOf(read.Quote, StringComparison.Ordinal))]) && ForSoLong().Match(said.Text) is { Success: true } length
            && DateReader.ReadPeriod($"from {days.Start:yyyy-MM-dd} for {length.Groups["length"].Value}", context.Dates) is { Value: { } whole })
        {
            days = whole;
        }

        return new PlanTalk(PlanTalkKind.AskFree) { Alternatives = [new AddLeave(new LeavePeriod(days.Start < context.Dates.Today ? context.Dates.Today : days.Start, days.End))] };
    }

    /// <summary>What is said before it is looked for modules: what names none.</summary>
    public PlanTalk? Early(SaidWords said) =>
        Some(said) ?? DeadlineWords.Read(said, context) ?? OthersWords.Read(said, context) ?? Holidays(said) ?? Pause(said) ?? new FreeWords(context).Read(said) ?? new LeaveWords(context).Read(said);

    /// <summary>What is said of pace, start, hours and days.</summary>
    /// <param name="said">The message.</param>
    /// <param name="datesAreLeave">Whether days that stand alone are days to leave free.</param>
    public PlanTalk? Late(SaidWords said, bool datesAreLeave = false)
    {
        if (said.HasAny("gentle", "gently", "slower") || SlowDown().IsMatch(said.Plain) || said.Has("take it easy") || said.Has("go easy"))
        {
            return OfATime(new SetPace(Pace.Gentle), said, context);
        }

        if (said.HasAny("intensive", "faster", "quicker") || said.Has("speed up"))
        {
            return OfATime(new SetPace(Pace.Intensive), said, context);
        }

        if (said.HasAny("steady") || said.Has("normal pace") || said.Has("usual pace"))
        {
            return PlanTalkReader.Done(new SetPace(Pace.Steady));
        }

        return StartWords.Read(said, context) ?? MoreOrLess(said) ?? HoursOfDays(said) ?? HourWords.Read(said, context) ?? new DayWords(context).Read(said, datesAreLeave);
    }

    private PlanTalk? One(SaidWords said, bool datesAreLeave, bool weekdaysAreLeave) => Early(said) ?? Late(said, weekdaysAreLeave) ?? (datesAreLeave ? Bare(said) : null);

    private static IReadOnlyList<PlanChange> Flat(PlanChange change) => change is ManyChanges many ? many.Changes : [change];

    // "24 December", "and the 31st": days, and nothing else that would say what of them.
    private PlanTalk? Bare(SaidWords said) =>
        DateReader.ReadPeriod(said.Text, context.Dates) is { } read && said.Count - new SaidWords(read.Quote).Count <= WordsBesideDates
            ? Dates(said)
            : null;

    // An exam, days of somebody near and an exception are never lost without a word; what only tells of something can be.
    private bool IsToBeNamed(PlanTalk? talk, SaidWords clause, int parts) => talk switch
    {
        null => IsException().IsMatch(clause.Plain) || TopicWords.TimeOfDayOf(clause).Length > 0 || (IsTaken().IsMatch(clause.Plain) && (WeekdayReader.Read(clause.Text).Count > 0 || DateReader.ReadPeriod(clause.Text, context.Dates) is not null) && !IsOfAnother().IsMatch(clause.Plain)) || (parts > 1 && DateReader.ReadPeriod(clause.Text, context.Dates) is not null),
        { Kind: PlanTalkKind.AskLeave } => talk.Alternatives.Count > 0,
        _ => true,
    };

    private static List<SaidWords> Clauses(string text)
    {
        var clauses = new List<string>();
        var from = 0;
        foreach (Match joint in Joint().Matches(text))
        {
            var clause = text[from..joint.Index];
            if (Between().IsMatch(clause))
            {
                continue;
            }

            clauses.Add(clause);

            // What is left out is not said again after "except".
            from = joint.Index + joint.Length;
            if (joint.Groups["except"].Success)
            {
                text = text[..from] + " not on " + NotOn().Replace(text[from..], "");
                return [.. clauses.Select(each => new SaidWords(each)), .. Clauses(text[from..])];
            }
        }

        clauses.Add(text[from..]);
        return [.. clauses.Where(clause => clause.Trim().Length > 0).Select(clause => new SaidWords(clause))];
    }

    // A pace or days from a day on, or up to one, cannot be kept, and are not taken for those of all weeks unasked.
    internal static PlanTalk OfATime(PlanChange change, SaidWords said, PlanTalkContext context) =>
        PlanTalkReader.Done(change) with { Topic = HourWords.IsOfATime(said, context) || IsAtFirst().IsMatch(said.Plain) ? PlanTopic.PartOfThePlan : null };

    private static PlanTalk? Holidays(SaidWords said) =>
        !BankHoliday().IsMatch(said.Plain) ? null
        : IsNotKept().IsMatch(said.Plain) ? PlanTalkReader.Done(new SetHolidays(HolidayCalendar.None))
        : IsNotWorked().IsMatch(said.Plain) ? PlanTalkReader.Done(new SetHolidays(HolidayCalendar.England))
        : Works().IsMatch(said.Plain) ? PlanTalkReader.Done(new SetHolidays(HolidayCalendar.None))
        : Keeps().IsMatch(said.Plain) ? PlanTalkReader.Done(new SetHolidays(HolidayCalendar.England))
        : null;

    // "Pause for two weeks": from now, or from the day that is named.
    private PlanTalk? Pause(SaidWords said)
    {
        if (!IsPause().IsMatch(said.Plain))
        {
            return null;
        }

        if (DateReader.ReadPeriod(said.Text, context.Dates) is { } period && !(period.Value is { Days: 1 } && ForSoLong().IsMatch(said.Text)))
        {
            return PlanTalkReader.OfDates(period, days => new AddLeave(new LeavePeriod(days.Start, days.End)));
        }

        var first = context.Settings.Start > context.Dates.Today ? context.Settings.Start : context.Dates.Today;
        return ForSoLong().Match(said.Text) is { Success: true } length
            && DateReader.ReadPeriod($"from {first:yyyy-MM-dd} for {length.Groups["length"].Value}", context.Dates) is { Value: { } days }
                ? PlanTalkReader.Done(new AddLeave(new LeavePeriod(days.Start, days.End)))
                : new PlanTalk(PlanTalkKind.NoDates);
    }

    // "Half the time", "an hour less", "less time": seen from what there is now.
    private PlanTalk? MoreOrLess(SaidWords said)
    {
        var now = context.Settings.HoursPerWeek;
        if (Part().Match(said.Plain) is { Success: true } part)
        {
            return PlanTalkReader.Done(new SetHours(Math.Round(part.Groups["half"].Success ? now / 2 : 2 * now, 2))) with { Topic = HourWords.IsOfATime(said, context) ? PlanTopic.HoursOfATime : null };
        }

        if (Difference().Match(said.Plain) is { Success: true } difference && DurationReader.Read(said.Text) is { Value: { Length.TotalHours: > 0 and <= 40 } by })
        {
            var sign = difference.Groups["more"].Success ? 1 : -1;
            return PlanTalkReader.Done(new SetHours(Math.Round(now + (sign * by.Length.TotalHours), 2)));
        }

        return AnyDifference().IsMatch(said.Plain) && DurationReader.Read(said.Text) is null ? new PlanTalk(PlanTalkKind.NoHours) : null;
    }

    // "Two hours on Tuesdays only" is about both. Of several days it can be hours of each, which is asked about.
    private PlanTalk? HoursOfDays(SaidWords said)
    {
        var days = DayWords.Unsuited().IsMatch(said.Plain) || !(DayWords.Plural().IsMatch(said.Plain) || said.HasAny("only", "every", "each")) ? [] : WeekdayReader.Read(said.Text, context.Settings.WorkingDays);
        var talk = days.Count == 0 ? null : HourWords.Read(said, context with { Settings = context.Settings with { WorkingDays = days } });
        if (talk is not { Kind: PlanTalkKind.Change, Change: SetHours { Week: null } hours } || hours.Hours <= 0)
        {
            return null;
        }

        var isOfAll = days.Count == 1 || DurationReader.Read(said.Text) is { Value.Per: not Per.NotSaid };
        double[] read = isOfAll ? [hours.Hours] : [hours.Hours, hours.Hours * days.Count];
        List<PlanChange> ways = [.. read.Select(each => new ManyChanges([new SetHours(each), new SetWorkingDays(days)]))];
        return ways is [var clear] ? talk with { Change = clear } : new PlanTalk(PlanTalkKind.WhichOfTwo) { Alternatives = ways, Quote = said.Text };
    }

    // Every other Friday: days of the week are the same in all weeks.
    private static PlanTalk? Some(SaidWords said) => EachWeek.IsOfSome(said) ? TopicWords.About(PlanTopic.SomeWeeks) : null;

    [GeneratedRegex(@"\s*(?:[;!?]\s+|(?<!\d)\.\s+|\.\s+(?!(?:to|till|until|through|thru)\b|[-\u2013])|,\s+(?:(?:but|and)\s+)?(?!\s*(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b)(?<except>except(?:\s+for)?\b|apart\s+from\b|other\s+than\b)?|\b(?<except>except(?:\s+for)?|apart\s+from|other\s+than|but\s+not|just\s+not|only\s+not)\b|(?<=\b(?:this|next)\s+week\b.*\S)\s+(?=(?:this|next)\s+week\b)|\b(?:but|although|though|however|plus|also|and(?!\s*(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b)(?!\s+(?:(?:a\s+)?half|\w+\s+(?:minutes?|mins?))\b)(?!\s+(?:the\s+)?(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th))\s+(?:week\s+)?(?:of|in)\s))\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\s*(?:(?:not|on|in|during|for)\s+)*(?=(?:weeks?\b|the\b|\d|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|christmas|new year))", RegexOptions.IgnoreCase)]
    private static partial Regex NotOn();

    // The "and" of "between 14 and 18 December" joins no two wishes.
    [GeneratedRegex(@"\bbetween\b(?!.*\band\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^not\b|\b(?:can not|wont|never|away|off|holiday)\b")]
    private static partial Regex IsException();

    // What another does, what is over, and what is no time that is taken.
    [GeneratedRegex(@"\b(?:he|she|they|everybody|everyone|somebody|someone|(?:my|our|his|her|their|the) (?:\w+ )?(?:manager|boss|team|colleagues?|supervisor|mentor|customers?|clients?|weather|shop|office))\b|\b(?:was|were|did|had|happy|glad|hope|think|wonder|read|saw|heard|agree|start|begin|done|finished|finish)\b")]
    private static partial Regex IsOfAnother();

    [GeneratedRegex(@"^(?:i|we)\b.*\b(?:taking|take|need|want|off|out|busy|booked)\b")]
    private static partial Regex IsTaken();

    [GeneratedRegex(@"\b(?:first|last) (?:(?:few|two|three|four|couple of) )?(?:weeks|fortnight|month)\b|\bat (?:first|the (?:start|beginning))\b|\b(?:to begin|to start) with\b")]
    private static partial Regex IsAtFirst();

    [GeneratedRegex(@"\bslow(?: (?:it|this|that|things|everything|the plan))? down\b")]
    private static partial Regex SlowDown();

    [GeneratedRegex(@"\b(?:bank|public|national) holidays?\b")]
    private static partial Regex BankHoliday();

    // "I don't get bank holidays off", "no need to keep them free": what is denied is that they are free.
    [GeneratedRegex(@"\b(?:not|wont|never|no need to|no longer)(?: (?:really|ever|even|want|need|have|you|us|to|be|all)){0,3} (?:(?:have|get)(?! to\b| (?:any )?(?:time|learning|work|sessions?)\b)|keep|observe|celebrate|leave|skip|avoid|block|close|closed|free|off|stay|mind|matter|apply|take)\b")]
    private static partial Regex IsNotKept();

    // "I don't work on bank holidays", "no learning then": what is denied is the work.
    [GeneratedRegex(@"\b(?:not|wont|never|nobody|nothing|no one|without|avoid)\b(?: \w+){0,4} (?:works?|working|learn|learning|study|studying|plan|planning|planned|schedule|scheduled|book|put|do|use|include|count|here|time|anything|sessions?|modules?|normal|ordinary|usual|like)\b|\bno (?:work|working|learning|study|studying|planning|plans?|time|sessions?|modules?|conversations?)\b")]
    private static partial Regex IsNotWorked();

    [GeneratedRegex(@"\b(?:work|works|working|am here|can learn|can study|learn|study|plan|use|include|count|normal|ordinary|usual|like any|no matter|ignore|forget)\b")]
    private static partial Regex Works();

    [GeneratedRegex(@"\b(?:free|off|not on|no(?:thing| work| learning| sessions?)?(?: on)?|leave out|skip|without|avoid|keep|closed?)\b")]
    private static partial Regex Keeps();

    [GeneratedRegex(@"\bfrom\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    // What takes a day of the speaker's, though nobody is named.
    [GeneratedRegex(@"\b(?:dentist|doctors?|gp|hospital|appointment|physio|optician|vet|jury (?:service|duty)|funeral|wedding|interview|my birthday)\b")]
    private static partial Regex IsAppointment();

    [GeneratedRegex(@"\b(?:pause|pausing|put (?:it|this|that|the plan|everything|all) on hold|on hold|(?:need|take|want|have) a (?:short |long |little )?break|interrupt|suspend|freeze (?:it|this|that|the|everything|my))\b")]
    private static partial Regex IsPause();

    [GeneratedRegex(@"\b(?<length>(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|a couple of)\s+(?:full |whole )?(?:days?|weeks?|wks?|fortnights?|months?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForSoLong();

    [GeneratedRegex(@"\b(?<half>(?<!\b(?:and|a|\d) )(?:half|halve) (?:of )?(?:the |my |that |those )?(?:time|hours|amount)|half that|half of (?:it|that)|half as much)\b|\b(?:double|twice) (?:the |my |that |those |as much )?(?:time|hours|amount)?\b|\bdouble$")]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:hours?|hrs?|minutes?|mins?)\b.* (?:(?<more>(?<!\b(?:no|not|any) )more(?! than\b)|extra|longer)|less|fewer)\b(?! than\b)|\b(?:(?<more>add|plus|extra)|minus|less|fewer) (?:an|a|one|two|three|half|\d+)\b.*\b(?:hours?|hrs?|minutes?|mins?)\b")]
    private static partial Regex Difference();

    [GeneratedRegex(@"^(?:(?:i|we|can|could|have|has|please|got|want|need|there|is|now|you|with|a|bit|little|do|would|like|much) )*(?:(?:less|more|fewer) (?:time|hours)|(?:other|different|change (?:my|the)) hours)\b")]
    private static partial Regex AnyDifference();
}
