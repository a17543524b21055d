using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what names no module and leaves open what it wants: that is asked back with what it may be, and no change is made of it.</summary>
internal sealed partial class LooseWords(PlanTalkContext context)
{
    private const int MostHours = 12;
    private const int MinutesAnHour = 60;

    /// <summary>What is asked back, a shift of all the plan, or null.</summary>
    public PlanTalk? Read(SaidWords said) => Number(said) ?? Shift(said) ?? OneWeek(said)
        ?? (AllOn().IsMatch(said.Plain) && WeekdayReader.Read(said.Text) is [var day] ? Ask(new SetWorkingDays([day]))
        : IsFront().IsMatch(said.Plain) ? Ask([.. context.Settings.Pace == Pace.Intensive ? (PlanChange[])[] : [new SetPace(Pace.Intensive)], new SetHours(Math.Min(2 * context.Settings.HoursPerWeek, MostHours))])
        : IsOneDay().IsMatch(said.Plain) ? TopicWords.About(PlanTopic.OneDay)
        : IsTooLong().IsMatch(said.Plain) ? TopicWords.About(PlanTopic.TooLong)
        : IsSwap().IsMatch(said.Plain) && WeekWords.All(said.Text).Count > 1 ? TopicWords.About(PlanTopic.SwapWeeks)
        : IsOfFeast().IsMatch(said.Plain) && IsFree().IsMatch(said.Plain) && DateReader.ReadPeriod(said.Text, context.Dates) is null ? new PlanTalk(PlanTalkKind.NoDates)
        : IsAnything().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.LeaveIt)
        : null);

    /// <summary>Whether something is too long, and it is not said what.</summary>
    public static bool IsTooLongAlone(SaidWords said) => IsTooLong().IsMatch(said.Plain);

    private static PlanTalk Ask(params IReadOnlyList<PlanChange> ways) => new(PlanTalkKind.AskChange) { Alternatives = ways };

    // "Make it 30" and "make it minus two hours": no hours are that, and what is near them is asked about.
    private PlanTalk? Number(SaidWords said)
    {
        if (Minus().IsMatch(said.Text) && DurationReader.Read(said.Text) is { Value: { Length.TotalHours: > 0 } by })
        {
            var less = Math.Round(context.Settings.HoursPerWeek - by.Length.TotalHours, 2);
            return less > 0 ? Ask(new SetHours(less)) : new PlanTalk(PlanTalkKind.NoHours);
        }

        return Bare().Match(said.Plain) is not { Success: true } bare || !int.TryParse(bare.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 ? null
            : number <= MostHours ? Ask(new SetHours(number))
            : number is >= 15 and <= 2 * MinutesAnHour ? Ask(new SetHours(Math.Round(number / (double)MinutesAnHour, 2)))
            : null;
    }

    // "Push everything back a week": a plan that has begun pauses for so long.
    private PlanTalk? Shift(SaidWords said)
    {
        if (ShiftAll().Match(said.Plain) is not { Success: true } shift)
        {
            return null;
        }

        var many = shift.Groups["many"].Value is "a" or "one" ? 1 : new SaidWords("week " + shift.Groups["many"].Value).NumberAfter("week") ?? 1;
        many *= shift.Groups["unit"].Value.StartsWith("fortnight", StringComparison.Ordinal) ? 2 : 1;
        var (start, today) = (context.Settings.Start, context.Dates.Today);
        return PlanTalkReader.Done(start > today ? new SetStart(start.AddDays(7 * many)) : new AddLeave(new LeavePeriod(today, today.AddDays((7 * many) - 1))));
    }

    // "Fine apart from week 5", "a bit less in week 1": whether it is to be lighter or free is asked.
    private PlanTalk? OneWeek(SaidWords said)
    {
        if (WeekWords.All(said.Text) is not [var week] || week < 1 || week > context.Plan.Weeks.Count || !IsUnfit().IsMatch(said.Plain) || DurationReader.Read(said.Text) is not null)
        {
            return null;
        }

        var now = context.Settings.WeekHours.GetValueOrDefault(week, context.Settings.HoursPerWeek);
        return now <= 0 ? null : Ask(new SetHours(Math.Round(now / 2, 2), week), new SetHours(0, week)) with { Week = week };
    }

    [GeneratedRegex(@"\b(?:make|set|change|put|give) (?:it|that|them|me|us)(?: to| at)? (?:minus\b|[-\u2212\u2013]\s?(?=\d))", RegexOptions.IgnoreCase)]
    private static partial Regex Minus();

    [GeneratedRegex(@"^(?:please |can you |could you |just )*(?:make|set|change) (?:it|that)(?: to| at)? (?<number>\d{1,3})(?: please| then| instead)*$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?:push|move|shift|put|delay|postpone) (?:everything|it all|all(?: of it)?|the (?:whole |entire )?(?:plan|lot|thing))(?: back| later| on| out| forward| along)?(?: by)? (?<many>a|one|two|three|four|five|six|\d{1,2}) (?<unit>weeks?|fortnights?)\b(?! (?:earlier|sooner))")]
    private static partial Regex ShiftAll();

    [GeneratedRegex(@"\b(?:apart from|except(?: for)?|other than|bar|not happy (?:with|about)|not sure (?:about|of)|circle back (?:on|to)|bandwidth)\b|\b(?:(?:too|so|very|really|a bit|far too|way too) (?:much|full|heavy|busy|tight|packed)|(?:bit|little|a touch|slightly) (?:less|lighter)|lighten|lighter|ease off|is a (?:joke|nightmare|killer)|less (?:in|for|on) (?:the )?week)\b")]
    private static partial Regex IsUnfit();

    [GeneratedRegex(@"\b(?:all of it|it all|everything|all of this|the (?:lot|whole thing|whole plan))\b.*\b(?:on|in) (?:an? |one |the )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$")]
    private static partial Regex AllOn();

    [GeneratedRegex(@"\b(?:all|everything|whole|weeks)\b.*\b(?:in|into|on) (?:one|a single|1|a) day\b")]
    private static partial Regex IsOneDay();

    [GeneratedRegex(@"\bfront ?load\b|\bas much as possible (?:early|up front|at the (?:start|beginning)|before)\b")]
    private static partial Regex IsFront();

    [GeneratedRegex(@"^(?:(?:it|this|that|these|they) (?:is|are) )?(?:far |much |way |all )?too long(?: for me)?$")]
    private static partial Regex IsTooLong();

    [GeneratedRegex(@"\b(?:swap|switch|exchange)\b")]
    private static partial Regex IsSwap();

    // Days that each year or each school sets anew.
    [GeneratedRegex(@"\b(?:ramadan|eid|diwali|passover|hanukkah|half ?term|school holidays|term ?time)\b")]
    private static partial Regex IsOfFeast();

    [GeneratedRegex(@"\b(?:not|no|nothing|off|free|away|without|skip|avoid|stop|pause|can not|leave)\b")]
    private static partial Regex IsFree();

    [GeneratedRegex(@"\b(?:surprise me|bit of everything|no preference|whatever you (?:think|like|say)|you (?:choose|decide)|up to you)\b")]
    private static partial Regex IsAnything();
}
