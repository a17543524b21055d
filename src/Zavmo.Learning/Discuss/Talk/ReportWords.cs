using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what learners tell of their weeks: done, not this week, ill last week.</summary>
internal sealed partial class ReportWords(PlanTalkContext context)
{
    private static readonly string[] NoTime =
        ["not this week", "not next week", "no time this week", "no time next week", "skip this week", "skip next week", "nothing this week", "nothing next week", "miss this week", "miss next week"];

    private readonly WeekWords weeks = new(context);

    /// <summary>What was told, or null.</summary>
    /// <param name="said">The message.</param>
    /// <param name="ofModule">What is made of a module that it names or points to.</param>
    public PlanTalk? Read(SaidWords said, Func<SaidWords, Func<string, PlanTalk>, PlanTalk> ofModule) =>
        Free(said) ?? Ill(said) ?? Missed(said) ?? Done(said, ofModule);

    // "I can't this week": its hours are none.
    private PlanTalk? Free(SaidWords said)
    {
        var cannot = said.HasAny("wont") || said.Has("can not") || said.Has("will not") || said.Has("do not have time");
        if (DurationReader.Read(said.Text) is not null || IsOfAnother().IsMatch(said.Text))
        {
            return null;
        }

        if (!NoTime.Any(said.Has) && !(cannot && (said.Has("this week") || said.Has("next week"))))
        {
            return null;
        }

        var week = weeks.WeekOf(said.Has("next week") ? context.Dates.Today.AddDays(7) : context.Dates.Today);
        return week < 1 ? new PlanTalk(PlanTalkKind.NotStarted) : PlanTalkReader.Done(new SetHours(0, week));
    }

    // What is over moves on; what is to come is a leave like any other.
    private PlanTalk? Ill(SaidWords said)
    {
        if (IsOfAnother().IsMatch(said.Text) || (!said.HasAny("sick", "unwell", "poorly", "hospital") && !IsIll().IsMatch(said.Text)))
        {
            return null;
        }

        if (DateReader.ReadPeriod(said.Text, context.Dates) is not { Value: { } period })
        {
            return said.HasAny("was", "been", "were") || said.Has("last week") ? Gone(said.Has("last week")) : new PlanTalk(PlanTalkKind.NoDates);
        }

        return period.End < context.Dates.Today ? Gone(period.End < MissedWeeks.MondayOf(context.Dates.Today))
            : PlanTalkReader.Done(new AddLeave(new LeavePeriod(period.Start < context.Dates.Today ? context.Dates.Today : period.Start, period.End)));
    }

    private PlanTalk? Missed(SaidWords said)
    {
        var past = (said.Has("last week") && !said.Has("last week of") && !said.Has("last week in")) || said.Has("last weeks") || said.Has("last two weeks") || said.Has("the past") || said.Has("last fortnight");
        var nothing = said.HasAny("missed", "behind", "nothing", "away", "holiday", "busy", "off", "manage") || said.Has("no time") || said.Has("did not") || said.Has("could not");
        return (past && nothing) || said.StartsAny("i am behind", "i missed", "i have missed", "i fell behind", "i did nothing", "i have done nothing")
            ? Gone(past)
            : null;
    }

    // Nothing can have been missed before the plan began.
    private PlanTalk Gone(bool isBeforeThisWeek) =>
        new((isBeforeThisWeek ? weeks.WeekOf(context.Dates.Today) > 1 : context.Dates.Today > context.Settings.Start) ? PlanTalkKind.Missed : PlanTalkKind.NotStarted);

    private PlanTalk? Done(SaidWords said, Func<SaidWords, Func<string, PlanTalk>, PlanTalk> ofModule)
    {
        var tells = said.HasAny("done", "finished", "completed") || said.StartsAny("i did");
        var asks = said.HasAny("not", "never", "when", "want", "will", "can", "could", "need", "yet", "must", "should") || said.Has("has to") || said.Has("have to");
        if (!tells || asks || (said.HasAny("in", "within", "by", "over") && DurationReader.Read(said.Text) is not null))
        {
            return null;
        }

        if (said.Has("this week") || said.Has("last week") || said.Week is not null)
        {
            var day = context.Dates.Today.AddDays(said.Has("last week") ? -7 : 0);
            var week = said.Week ?? weeks.WeekOf(day);
            return week < 1 ? new PlanTalk(PlanTalkKind.NotStarted) : new PlanTalk(PlanTalkKind.DoneWeek) { Week = week };
        }

        return IsAll(said) && new ModuleNames(context.Plan).Find(said.Text).Count == 0
            ? new PlanTalk(PlanTalkKind.AllDone)
            : ofModule(said, id => new PlanTalk(PlanTalkKind.Done) { ModuleId = id });
    }

    private static bool IsAll(SaidWords said) =>
        said.HasAny("everything") || said.Has("all of it") || said.Has("all of them") || said.Has("all of that") || said.Has("it all") || said.Has("them all")
        || said.Has("all modules") || said.Has("all the modules") || said.Has("every module") || said.Has("the whole plan") || said.Has("the whole lot");

    // That another is ill is no leave of the learner's.
    [GeneratedRegex(@"\b(?:who|he|she|they|(?:my|our|his|her|their|the|a) (?:\w+ )?\w+)(?:'s|\u2019s| is| are| was| were| has been| have been| got| fell| feels?| falls?| will be)\s+(?:\w+ )?(?:off )?(?:ill|sick|unwell|poorly|in hospital)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsOfAnother();

    // Without its apostrophe "I'll" is this word too, so it counts only after what makes it one.
    [GeneratedRegex(@"\b(?:am|'m|im|is|was|were|been|be|feel|feeling|felt|fell|got|still|very|quite|off)\s+ill\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsIll();
}
