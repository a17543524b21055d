using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads how much time there is: hours a week, a day, or in one week; and how long the plan may take. A duration alone says
/// nothing of it: "a meeting for an hour" changes no plan.
/// </summary>
internal static partial class HourWords
{
    // "Two or three hours please" is all that was said.
    private const int ShortAnswer = 6;

    /// <summary>The change, or null when no time for learning is named.</summary>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context)
    {
        var week = OneWeek(said, context);
        if (week < 1 && DurationReader.Read(said.Text) is not null)
        {
            return new PlanTalk(PlanTalkKind.NotStarted);
        }

        if (DurationReader.Read(said.Text) is not { } read || read.Problem == DateProblem.DoesNotExist)
        {
            return Impossible(said, week);
        }

        // "12 hours a week, done by the end of next week" is about each.
        week = said.Week is null && (said.Has("a week") || said.Has("per week") || said.Has("each week") || said.Has("every week")) ? null : week;
        if (read.Value is { Length.TotalDays: >= 7, Per: Per.NotSaid } whole && !IsHours().IsMatch(read.Quote))
        {
            return read.Quote.Contains("day", StringComparison.OrdinalIgnoreCase) && !Within().IsMatch(said.Text[..Math.Max(0, said.Text.IndexOf(read.Quote, StringComparison.OrdinalIgnoreCase))]) ? null
                : said.HasAny("in", "within", "over", "finish", "done", "takes", "take", "long") || Lasts().IsMatch(said.Plain)
                ? PlanTalkReader.Done(new SetLength((int)Math.Round(whole.Length.TotalDays / 7)))
                : null;
        }

        if ((read.Value is { Length.TotalHours: >= 24 } || read.Alternatives.Any(each => each.Length.TotalHours >= 24)) && !IsHours().IsMatch(read.Quote))
        {
            return null;
        }

        var per = read.Value?.Per ?? read.Alternatives[0].Per;
        return !IsTimeForLearning(said, read.Quote, per != Per.NotSaid || week is not null || said.Has("each week") || said.Has("per week")) ? null
            : PlanTalkReader.OfDates(read, each => new SetHours(HoursAWeek(each, context), week)) with { Topic = week is null && IsOfATime(said, context) ? PlanTopic.HoursOfATime : null };
    }

    // No hours, or more than there are, is a number to be refused and no other wish.
    private static PlanTalk? Impossible(SaidWords said, int? week) =>
        Number().Match(said.Text) is { Success: true } match
        && double.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
        && IsTimeForLearning(said, match.Value, week is not null || said.Has("a week") || said.Has("per week"))
            ? PlanTalkReader.Done(new SetHours(hours, week))
            : null;

    // What stands before the duration says whose it is: "I have only two hours" and not "the meeting takes two hours".
    private static bool IsTimeForLearning(SaidWords said, string quote, bool isOfWeeks)
    {
        var at = said.Text.IndexOf(quote, StringComparison.OrdinalIgnoreCase);
        var (before, after) = at < 0 ? (said.Text, "") : (said.Text[..at], said.Text[(at + quote.Length)..]);
        return Cue().IsMatch(before)
            || ForLearning().IsMatch(after)
            || (before.Trim().Length == 0 && (isOfWeeks || said.Count <= ShortAnswer || Stop().IsMatch(after)))
            || (isOfWeeks && !ElseWhere().IsMatch(before));
    }

    // "Two hours a week after Christmas": a time that the hours cannot be kept to. A day of the week is none.
    internal static bool IsOfATime(SaidWords said, PlanTalkContext context) =>
        Term().IsMatch(said.Plain) || (Bound().IsMatch(said.Plain) && StartWords.Period(said, context) is { } time && WeekdayReader.Read(time.Quote).Count == 0);

    // "Two hours this week" is about one week, "two hours a week" about each.
    private static int? OneWeek(SaidWords said, PlanTalkContext context) =>
        said.Week ?? (said.Has("this week") ? new WeekWords(context).WeekOf(context.Dates.Today)
            : said.Has("next week") ? new WeekWords(context).WeekOf(context.Dates.Today.AddDays(7))
            : null);

    private static double HoursAWeek(Duration each, PlanTalkContext context) => Math.Round(each.Per switch
    {
        Per.Day => each.Length.TotalHours * context.Settings.WorkingDays.Count,
        Per.Month => each.Length.TotalHours * 12 / 52,
        _ => each.Length.TotalHours,
    }, 2);

    [GeneratedRegex(@"\b(?:only|just|(?:I|we)(?:['\u2019]ve|['\u2019]ll| will| have| can| could| do| get| got| want| need| manage| spend)|have got|can (?:do|give|spend|manage)|make (?:it|that|them)|change (?:it|that|my hours) to|(?:go|down|up|back|cut|reduce|increase|drop|lower|raise) to|(?:plan|work) with|hours(?: are| is)?:?|give (?:it|you|myself)|rather|at most|no more than|up to)\s+(?:(?:do|have|give|spend|manage|it|to|only|just|about|around|maybe|perhaps|now|roughly|at most|up to)\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:after|from|until|till|before|since|by|starting|beginning|during|over|in|as of|through|this|next)\b")]
    private static partial Regex Bound();

    [GeneratedRegex(@"^\s*(?:(?:a|per|each|every) \w+ )?(?:for (?:learning|this|it|that|the plan|study|studying)|to learn|of learning|free)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForLearning();

    [GeneratedRegex(@"\bterm ?time\b|\b(?:outside|during|in) (?:school )?term\b|\b(?:during|in|over) the school holidays\b")]
    private static partial Regex Term();

    [GeneratedRegex(@"^\s*(?:[,;.]|depend)", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    // "At hers for about ten days" is no length of the plan.
    [GeneratedRegex(@"\b(?:in|within|over|takes?|last)\s+(?:about\s+|only\s+|just\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    // Another who spends it, or something else that it is spent on.
    [GeneratedRegex(@"\b(?:for|after|within|every|takes?|took|lasts?|says?|said|spends?|see|meet|talk|is|was|my|his|her|their|our|they|he|she|team|manager)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ElseWhere();

    // "The last two weeks" are no length.
    [GeneratedRegex(@"\b(?:to|should|must|can|could|may|it|plan) last\b")]
    private static partial Regex Lasts();

    [GeneratedRegex(@"h(?:ou)?rs?\b|\d\s*h", RegexOptions.IgnoreCase)]
    private static partial Regex IsHours();

    [GeneratedRegex(@"(?<number>\d+(?:\.\d+)?)\s*(?:hours?|hrs?|h)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
