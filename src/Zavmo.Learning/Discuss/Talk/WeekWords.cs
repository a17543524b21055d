using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Finds the week of a plan in a learner's words: week 3, the third week, next week, earlier, 14 December.</summary>
internal sealed class WeekWords(PlanTalkContext context)
{
    /// <summary>The week, or what is wrong with it; neither where none was named.</summary>
    /// <param name="said">The message.</param>
    /// <param name="now">The week from which "later" counts.</param>
    public (int? Week, PlanTalk? Problem) Read(SaidWords said, int now)
    {
        if ((said.NumberAfter("week") ?? said.OrdinalBefore("week")) is { } number)
        {
            return (number, null);
        }

        if (said.Has("a week later") || said.Has("one week later"))
        {
            return (now + 1, null);
        }

        if (said.Has("a week earlier") || said.Has("one week earlier"))
        {
            return (now - 1, null);
        }

        if (DateReader.ReadPeriod(said.Text, context.Dates) is { } read)
        {
            return read switch
            {
                { Value: { } period } => (WeekOf(period.Start), null),
                { Problem: DateProblem.Ambiguous } when read.Alternatives.Select(period => WeekOf(period.Start)).Distinct().ToList() is [var same] => (same, null),
                { Problem: DateProblem.Ambiguous } => (null, new PlanTalk(PlanTalkKind.NoWeek) { Quote = read.Quote }),
                _ => (null, new PlanTalk(PlanTalkKind.NoSuchDate) { Quote = read.Quote }),
            };
        }

        return said.HasAny("earlier", "sooner", "forward") ? (now - 1, null)
            : said.HasAny("later", "postpone", "back") ? (now + 1, null)
            : said.HasAny("first", "start", "beginning") ? (FirstOpen(), null)
            : (null, null);
    }

    /// <summary>The number of the week that a day lies in; below 1 or past the end where the plan has none.</summary>
    public int WeekOf(DateOnly day) => FloorDiv(day.DayNumber - context.Plan.Weeks[0].Monday.DayNumber, 7) + 1;

    private int FirstOpen() => context.Plan.Weeks.FirstOrDefault(week => week.Monday.AddDays(6) >= context.Dates.Today)?.Number ?? 1;

    private static int FloorDiv(int value, int by) => (int)Math.Floor(value / (double)by);
}
