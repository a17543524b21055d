using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads questions that the plan itself answers: where is it now, how long is it, which weeks are full, who set the hours.</summary>
internal sealed partial class QuestionWords(ModuleNames names)
{
    /// <summary>What is asked, or null.</summary>
    public PlanTalk? Read(SaidWords said)
    {
        var named = names.Find(said.Text);
        return Heavy().IsMatch(said.Plain) && said.HasAny("week", "weeks") ? new PlanTalk(PlanTalkKind.Heaviest)
            : named is [var one] && Where().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.WhereIs) { ModuleId = one }
            : named is [var long1] && Length().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = long1 }
            : named.Count == 2 && said.StartsAny("why") && said.HasAny("before", "after", "first", "ahead") ? new PlanTalk(PlanTalkKind.Why) { Modules = named }
            : TopicWords.Read(said) is { Topic: PlanTopic.Practice } practice ? practice
            : named.Count == 0 && WhyLong().IsMatch(said.Plain) ? TopicWords.About(PlanTopic.WhyLong)
            : named.Count == 0 && Whose().IsMatch(said.Plain) ? TopicWords.About(PlanTopic.WhoseHours)
            : said.HasAny("why") && (said.HasAny("checkpoints") || said.Has("a checkpoint")) ? TopicWords.About(PlanTopic.Checkpoints)
            : null;
    }

    [GeneratedRegex(@"\b(?:heaviest|busiest|fullest|hardest|longest|most (?:work|hours|minutes|time)|lightest|easiest|emptiest)\b")]
    private static partial Regex Heavy();

    [GeneratedRegex(@"\bwhere (?:is|has|did|does|have|are|do)\b|\b(?:what|which) week (?:is|are|has|does)\b|\bwhen (?:is|does|do|will|am i doing|do i (?:do|start|begin))\b(?!.*\b(?:checkpoint|finish|finished|done|end|over)\b)")]
    private static partial Regex Where();

    [GeneratedRegex(@"^(?:and |so |but )?how (?:long|much time|many (?:minutes|hours))\b")]
    private static partial Regex Length();

    [GeneratedRegex(@"\b(?:why|how come)\b(?: (?:is|does|do|will|are|it|this|that|the|plan|all|take|takes|last|lasts))* (?:so|this|that|such a) (?:long|many (?:weeks|months))\b")]
    private static partial Regex WhyLong();

    [GeneratedRegex(@"\bwho (?:decided|said|chose|set|picked|came up with|told you)\b.*\b(?:hours?|minutes|time)\b|^(?:and |but )?(?:why|how come|where do(?:es)?)\b.* (?:\d+(?: 5)?|one|two|three|four|five|six|half an|an) hours?\b")]
    private static partial Regex Whose();
}
