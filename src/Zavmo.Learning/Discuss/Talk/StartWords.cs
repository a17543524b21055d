using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads when a plan is to begin: start on 16 November, from February on, not before the new year, after Christmas.</summary>
internal static partial class StartWords
{
    /// <summary>The change, or what it lacks; null where it is about no beginning.</summary>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context)
    {
        if (!IsStart().IsMatch(said.Plain))
        {
            return null;
        }

        // "Back on the 6th, but don't start me till the Wednesday": the one that follows.
        if (Till().Match(said.Text) is { Success: true } till && WeekdayReader.Read(till.Groups["day"].Value) is [var weekday]
            && DateReader.ReadDate(said.Text[..till.Index], context.Dates) is { Value: { } back })
        {
            return PlanTalkReader.Done(new SetStart(back.AddDays(((int)weekday - (int)back.DayOfWeek + 7) % 7)));
        }

        var isAfter = said.Plain.Contains("after ", StringComparison.Ordinal);
        if (DateReader.ReadDate(said.Text, context.Dates) is { } day && !EachWeek.IsDay(said, day.Quote))
        {
            return PlanTalkReader.OfDates(day, date => new SetStart(isAfter ? date.AddDays(1) : date));
        }

        if (Period(said, context) is { } period && !EachWeek.IsDay(said, period.Quote))
        {
            return PlanTalkReader.OfDates(period, days => new SetStart(isAfter ? days.End.AddDays(1) : days.Start));
        }

        return Later().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.NoStart) : null;
    }

    /// <summary>The days that a message names; "from January" and "after January" name those of the month.</summary>
    public static DateReading<DateRange>? Period(SaidWords said, PlanTalkContext context) => DateReader.ReadPeriod(Month().Replace(said.Text, "in "), context.Dates);

    [GeneratedRegex(@"\b(?:start|starts|begin|begins|starting|beginning|kick off|kicking off)\b|\bnot (?:before|until|till)\b|\bonly (?:from|after)\b|\bfrom\b(?! (?:now|here|today|this (?:week|point)) (?:on|onwards?|onward|forward)$).*\b(?:on|onwards?|onward|forward)$|^(?:please )?from (?!(?:now|here|today) on)(?!.*\b(?:to|till|until|for)\b)")]
    private static partial Regex IsStart();

    [GeneratedRegex(@"(?:\bnot|n['\u2019]t|\bdont)\b[^.;]*\b(?:till|until|before)\s+(?:the\s+)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Till();

    [GeneratedRegex(@"\b(?:later|another day|other day|different day|different date|sooner|earlier|not yet|postpone)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:from|in|before|until|till|after|on|start|starting|begin|beginning|early|of)\s+(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Month();
}
