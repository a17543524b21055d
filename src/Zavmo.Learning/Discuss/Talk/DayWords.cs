using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads on which days of the week there is time for learning.</summary>
internal sealed partial class DayWords(PlanTalkContext context)
{
    // "On Monday, Tuesday, Wednesday and Thursday".
    private const int LongestOfDays = 6;

    /// <summary>The change, or what it lacks; null where it is about no days of each week.</summary>
    /// <param name="said">The message.</param>
    /// <param name="datesAreLeave">Whether days that stand alone are days to leave free.</param>
    public PlanTalk? Read(SaidWords said, bool datesAreLeave)
    {
        // "Next Friday" is one day, and "not after five on a Friday" a part of each.
        if (OneDay().IsMatch(said.Plain) && !Plural().IsMatch(said.Plain))
        {
            return null;
        }

        if (TopicWords.IsOfPartOfDay(said))
        {
            return TopicWords.About(PlanTopic.TimeOfDay);
        }

        // Asked for days off, "every Friday" is one; "I work on Fridays" is none.
        var isOff = datesAreLeave && EachWeek.IsIn(said) && !IsAtWork().IsMatch(said.Plain);
        var isNot = isOff || Unsuited().IsMatch(said.Plain);
        var days = WeekdayReader.Read(isNot ? "not " + said.Text : said.Text, IsCorrection().IsMatch(said.Text) ? null : context.Settings.WorkingDays);
        return days.Count > 0 && (isNot || IsOfEachWeek(said)) ? SettingWords.OfATime(new SetWorkingDays(days), said, context) is { Topic: null } talk && TopicWords.TimeOfDayOf(said).Length > 0 ? talk with { Topic = PlanTopic.TimeOfDay } : SettingWords.OfATime(new SetWorkingDays(days), said, context)
            : OtherDays().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.NoWorkDays)
            : null;
    }

    // "I have a meeting on Monday" is no day for learning.
    private static bool IsOfEachWeek(SaidWords said) =>
        said.HasAny("only", "weekdays")
        || (said.Has("part time") && EachWeek.IsIn(said))
        || said.StartsAny("not", "never", "no", "nothing", "please not", "every", "anything but", "any day but")
        || (said.Count <= LongestOfDays && DayRange().IsMatch(said.Plain))
        || (said.StartsAny("on") && said.Count <= LongestOfDays)
        || (said.Count <= LongestOfDays && Plural().IsMatch(said.Plain))
        || (said.HasAny("i", "we", "can", "days") && said.HasAny("work", "not", "never", "free", "days"));

    [GeneratedRegex(@"^(?:not|never|no|without|except) (?!wait|sorry|i\b|it\b)\w*days?\b|\bnot on\b|\b(?:only|can|available|part time|office|work|works|working|learn|study)\b")]
    private static partial Regex IsAtWork();

    // "No, Tuesdays" says what was meant instead.
    [GeneratedRegex(@"^\s*no(?:pe)?\s*[,.:;-]|^\s*(?:sorry|actually)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsCorrection();

    [GeneratedRegex(@"(?<!\bany )\b(?:other|different|change (?:the|my)) (?:week ?)?days?\b")]
    private static partial Regex OtherDays();

    [GeneratedRegex(@"\b(?:next|this|coming) (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b")]
    private static partial Regex OneDay();

    [GeneratedRegex(@"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s? (?:(?:to|till|until|and|through) )?(?:tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b")]
    private static partial Regex DayRange();

    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b.*\b(?:(?:is|are) (?:bad|out|impossible|difficult|hard|busy|my day off|no good|not)|off|do not work|does not work|never work)\b|\b(?:off|busy|can not(?: \w+)?|do not work|never work|not working|away) (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)")]
    internal static partial Regex Unsuited();

    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b")]
    internal static partial Regex Plural();
}
