using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads how much time there is: hours a week, a day, or in one week; and how long the plan may take.</summary>
internal static class HourWords
{
    /// <summary>The change, or null when no time is named.</summary>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context)
    {
        if (DurationReader.Read(said.Text) is not { } read)
        {
            return null;
        }

        if (read.Value is { Length.TotalDays: >= 7, Per: Per.NotSaid } whole && said.HasAny("in", "within", "over", "finish", "done", "takes", "take", "long", "last"))
        {
            return PlanTalkReader.Done(new SetLength((int)Math.Round(whole.Length.TotalDays / 7)));
        }

        if (read.Value is { Length.TotalHours: >= 24 } || read.Alternatives.Any(each => each.Length.TotalHours >= 24))
        {
            return null;
        }

        var week = OneWeek(said, context);
        return PlanTalkReader.OfDates(read, each => new SetHours(HoursAWeek(each, context), week));
    }

    // "Two hours this week" is about one week, "two hours a week" about each.
    private static int? OneWeek(SaidWords said, PlanTalkContext context) =>
        said.NumberAfter("week") ?? (said.Has("this week") ? new WeekWords(context).WeekOf(context.Dates.Today)
            : said.Has("next week") ? new WeekWords(context).WeekOf(context.Dates.Today.AddDays(7))
            : null);

    private static double HoursAWeek(Duration each, PlanTalkContext context) => Math.Round(each.Per switch
    {
        Per.Day => each.Length.TotalHours * context.Settings.WorkingDays.Count,
        Per.Month => each.Length.TotalHours * 12 / 52,
        _ => each.Length.TotalHours,
    }, 2);
}
