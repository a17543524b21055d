using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads that somebody near is ill or away. Whether the learner wants these days free is theirs to say.</summary>
internal static partial class OthersWords
{
    // Those for whom somebody stays at home; that a colleague is away is no reason to ask.
    private const string Near = @"\b(?:my|our) (?:\w+ )?(?:son|daughter|child|children|kids?|baby|boy|girl|twins?|mother|mum|mom|father|dad|parents?|wife|husband|partner|girlfriend|boyfriend|sister|brother|gran|grandmother|grandfather|family|childminder|nanny|nursery|school)s?\b";

    /// <summary>The days to ask about; none where it names no days; null where it is about nobody near.</summary>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context)
    {
        // Hours that are named are the wish itself, whatever it is for.
        var isIll = IsIll().IsMatch(said.Text);
        if ((!isIll && !IsHere().IsMatch(said.Plain)) || HourWords.Read(said, context) is { Change: SetHours } or { Kind: PlanTalkKind.WhichOfTwo })
        {
            return null;
        }

        var asked = new PlanTalk(PlanTalkKind.AskLeave) { IsOfIllness = isIll };
        if (DateReader.ReadPeriod(said.Text, context.Dates) is not { Value: { } period } || period.End < context.Dates.Today)
        {
            return asked;
        }

        var first = period.Start < context.Dates.Today ? context.Dates.Today : period.Start;
        return asked with { Alternatives = [new AddLeave(new LeavePeriod(first, period.End))] };
    }

    [GeneratedRegex(Near + @".*\b(?:off|(?<!from )home|away|closed|shut|visiting|visits?|(?:coming|comes)(?! first| round)|staying|stays|here|holidays?)\b")]
    private static partial Regex IsHere();

    // "Ill" with its apostrophe is "I will", so it counts only after what makes it an illness.
    [GeneratedRegex(Near + @"(?:.*\b(?:sick|unwell|poorly|hospital|operation|surgery|quarantine|fever|chickenpox)\b|(?:.*(?:\b(?:is|are|was|were|been|be|feels?|feeling|felt|fell|falls?|got|gets|still|very|quite|so|off)|['\u2019]s|['\u2019]re))?\s+ill\b)", RegexOptions.IgnoreCase)]
    private static partial Regex IsIll();
}
