using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads that somebody near is ill or away. Whether the learner wants these days free is theirs to say.</summary>
internal static partial class OthersWords
{
    /// <summary>The days to ask about; none where it names no days; null where it is about nobody near.</summary>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context)
    {
        if (!Other().IsMatch(said.Plain.Replace("i will", "ill", StringComparison.Ordinal)) )
        {
            return null;
        }

        if (DateReader.ReadPeriod(said.Text, context.Dates) is not { Value: { } period } || period.End < context.Dates.Today)
        {
            return new PlanTalk(PlanTalkKind.AskLeave);
        }

        var first = period.Start < context.Dates.Today ? context.Dates.Today : period.Start;
        return new PlanTalk(PlanTalkKind.AskLeave) { Alternatives = [new AddLeave(new LeavePeriod(first, period.End))] };
    }

    // Those for whom somebody stays at home; that a colleague is away is no reason to ask.
    [GeneratedRegex(@"\b(?:my|our) (?:\w+ )?(?:son|daughter|child|children|kids?|baby|boy|girl|twins?|mother|mum|mom|father|dad|parents?|wife|husband|partner|girlfriend|boyfriend|sister|brother|gran|grandmother|grandfather|family|childminder|nanny|nursery|school)s?\b.*\b(?:ill|sick|unwell|poorly|hospital|off|home|away|closed|shut|operation|surgery|visiting|visits?|coming|comes|staying|stays|here|quarantine|fever|chickenpox|holidays?)\b")]
    private static partial Regex Other();
}
