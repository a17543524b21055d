using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads weeks and days that are to stay free: "skip week 3", "I can't do anything in week 5", "leave week 2 free", "not on the 24th".
/// What names a module, hours or something that is over is about these and not about a free week.
/// </summary>
internal sealed partial class FreeWords(PlanTalkContext context)
{
    /// <summary>The change, or null.</summary>
    public PlanTalk? Read(SaidWords said)
    {
        if (IsOther().IsMatch(said.Plain) || (DurationReader.Read(said.Text) is { } read && Hours().IsMatch(read.Quote)))
        {
            return null;
        }

        var (weeks, isDenied) = (WeekWords.All(said.Text), IsDenied().IsMatch(said.Plain));
        if (isDenied)
        {
            return weeks.Count > 0 ? PlanTalkReader.Done([.. weeks.Select(week => new SetHours(HoursOf(week), week))]) : Back(said);
        }

        if (weeks.Count > 0)
        {
            return (IsFree().IsMatch(said.Plain) || IsAway().IsMatch(said.Plain)) && !(said.Text.Contains('?', StringComparison.Ordinal) && said.HasAny("nothing"))
                ? PlanTalkReader.Done([.. weeks.Select(week => new SetHours(0, week))])
                : null;
        }

        return IsFree().IsMatch(said.Plain) && DateReader.ReadPeriod(said.Text, context.Dates) is { } period && IsOfDates(period.Quote)
            ? PlanTalkReader.OfDates(period, days => new AddLeave(new LeavePeriod(days.Start < context.Dates.Today ? context.Dates.Today : days.Start, days.End)))
            : null;
    }

    // A week that need not be free has the hours that every week has, or its own.
    private double HoursOf(int week) => context.Settings.WeekHours.GetValueOrDefault(week) is > 0 and var own ? own : context.Settings.HoursPerWeek;

    private PlanTalk? Back(SaidWords said) =>
        DateReader.ReadPeriod(said.Text, context.Dates) is { Value: { } days } && context.Settings.Leave.FirstOrDefault(leave => leave.First <= days.End && leave.Last >= days.Start) is { } known
            ? PlanTalkReader.Done(KeptLeaveWords.Without(known, days.Start, days.End))
            : null;

    // "Not on Friday" can be each Friday: that is about days of the week.
    private static bool IsOfDates(string quote) => !BareWeekday().IsMatch(quote);

    // "Don't skip it", "I don't need it free any more". That nothing is wanted in it, or that "why not" proposes it, denies nothing.
    [GeneratedRegex(@"(?<!\b(?:why|why do|why can|why could|^can|^could) )\b(?:not|wont|never|no longer|no need)(?: (?:really|actually|now|to|be|want|need|have|like|you|me|please|even|just|it|should)){0,5}? (?:(?:skip|block|cancel|omit|exclude|avoid|free up|drop|remove|delete)\b|(?:leave|keep|make|set|mark|want|need|have)\b(?! (?:to |you )*(?:any|some|no|nothing|anything|something|sessions?|modules?|learning|do|learn|work|study)\b)(?: (?!(?:leave|keep|make|set|mark)\b)\w+)*? (?:free|empty|clear|blank|out|alone|off)\b|(?:be |stay |remain )(?:free|empty|clear|blank|off)\b|(?:away|abroad|travelling|traveling|absent|on holiday|on leave|on vacation|off|impossible|blocked)\b)")]
    private static partial Regex IsDenied();

    [GeneratedRegex(@"\b(?:skip|block|block out|block off|cancel|omit|exclude|avoid|without|free up|except|nothing|none(?! of)|impossible|unavailable)\b|\b(?:leave|keep|make|set|mark|want|need)\b.*\b(?:free|empty|clear|blank|out|alone)\b|\b(?:drop|remove|delete) (?:the )?(?:whole |entire )?week\b|\bno (?:time|learning|studying?|sessions?|work|modules?|conversations?|capacity|chance|way|go|good)\b|\b(?:can not|could not|wont|will not|would not be able to|am unable to|am not able to) (?:really |possibly |actually )?(?:do|make|manage|study|learn|work|fit|attend|spend|start anything|get|be|in|on|the|week|this|next)\b|\b(?:can not|could not|wont)(?: (?:make|do|manage) (?:it|that))?$|\bdo not (?:plan|put|schedule|give|book)\b|\bnot (?:to )?(?:give|plan|put|schedule|send) me\b|\bdo not have (?:any )?time\b|\bnot (?:want|need|like) (?:to (?:do|learn|have) )?anything\b|\b(?:does|will|would) not (?:work|suit|do|fit|happen)\b|\b(?:is|are) (?:not good|bad|out|hectic|crazy|blocked|not possible|not doable)\b|(?:^|\b(?:just|only|please|but|and|or) )not (?:in|on|during|for|at|week|weeks|the|that|\d)\b")]
    private static partial Regex IsFree();

    // That somebody is away in a week is read for the speaker alone.
    [GeneratedRegex(@"\b(?:i|we)\b(?: \w+){0,4} (?:away|off|abroad|travelling|traveling|busy|absent|on holiday|on leave|on vacation|out of (?:the )?office)\b|^(?:please )?(?:take )?(?:the )?(?:weeks?(?: \w+){1,4}|\w+ week) off\b|^(?:away|off|holiday|leave|on leave|on holiday) (?:in |during )?weeks?\b")]
    private static partial Regex IsAway();

    // What is over, what is moved, what begins then, what another does, and what cannot be seen or understood.
    [GeneratedRegex(@"\b(?:missed|skipped|skip to|jump|did|was|were|had|move|swap|shift|postpone|not before|not until|by|start on|begin on|wait|understand|remember|see|find|open|read|checkpoint|checkpoints)\b|\b(?:he|she|they|somebody|someone|(?:my|our|his|her|their|the) (?!\d|plan\b|week\b|next\b|first\b|last\b|second\b|third\b|whole\b|learning\b|hours?\b|days?\b)\w+) (?:can|could|will|wont|is|are|has|have|does|do)\b")]
    private static partial Regex IsOther();

    [GeneratedRegex(@"^(?:on )*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$", RegexOptions.IgnoreCase)]
    private static partial Regex BareWeekday();

    [GeneratedRegex(@"h(?:ou)?rs?\b|min|\d\s*h", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();
}
