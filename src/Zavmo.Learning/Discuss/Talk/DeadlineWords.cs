using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads a day by which the learning has to be done. A day on which something takes place is no day for learning any more.</summary>
internal static partial class DeadlineWords
{
    /// <summary>The change, or null where no such day is named.</summary>
    /// <param name="said">The message.</param>
    /// <param name="context">What it is read against.</param>
    /// <param name="namesModule">Whether it names a module: then only what is about all of the plan is a deadline of the plan.</param>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context, bool namesModule = false)
    {
        if (namesModule && !IsOfAll().IsMatch(said.Plain))
        {
            return null;
        }

        if (Ends().IsMatch(said.Plain))
        {
            return PlanTalkReader.Done(new SetDeadline(null));
        }

        if (IsOver().IsMatch(said.Plain) || !(IsDeadline().IsMatch(said.Plain) || IsExam().IsMatch(said.Plain)) || DateReader.ReadPeriod(WithMonth().Replace(said.Text, "in "), context.Dates) is not { } read)
        {
            return null;
        }

        // "By January" is before it, "by the end of January" reads as its last day.
        var isBefore = Takes().IsMatch(said.Plain) || said.HasAny("before") || read.Value is { Days: > 7 };
        var talk = PlanTalkReader.OfDates(read, days => new SetDeadline(isBefore ? days.Start.AddDays(-1) : days.End));

        // "My exam is on 12 January" does not say that the plan is for it.
        return talk.Change is { } deadline && !IsDeadline().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.AskDeadline) { Alternatives = [deadline] } : talk;
    }

    [GeneratedRegex(@"\b(?:everything|all|by then|deadline|the plan|the whole)\b")]
    private static partial Regex IsOfAll();

    [GeneratedRegex(@"\b(?:my|the|our|an|have) (?:\w+ ){0,2}(?:exam|examination|interview|audit|inspection|appraisal|certification)\b.*\b(?:is|on|takes place)\b")]
    private static partial Regex IsExam();

    [GeneratedRegex(@"\b(?:no|forget the|drop the|without (?:a |the )?|remove the|there is no|cancel the) (?:more )?deadline\b|\bdeadline (?:is |was )?(?:gone|off|cancelled|dropped|moved away)\b")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\bdeadline\b|\b(?:by|before|until)\b.*\b(?:done|finish|finished|complete|completed|ready|through|over|wrapped up|out of the way|behind me|learned|learnt|covered|know (?:it|all|everything|this))\b|\b(?:done|finish|finished|complete|completed|ready|through|learned|learnt|covered|end|over with|wrapped up|out of the way|behind me|know (?:it|all|everything|this))\b.*\b(?:by|before|until)\b|\b(?:must|has to|have to|need|needs|want|would like|should)\b.*\b(?:done|finish|finished|complete|completed|ready|end)\b.*\b(?:on|in time for|for the)\b|\bby then\b")]
    private static partial Regex IsDeadline();

    [GeneratedRegex(@"\b(?:exam|examination|interview|audit|inspection|appraisal|certification|assessment|test|presentation|go live|launch|review|visit)\b|\b(?:starts|begins|starting|beginning|due)\b.*\bby then\b")]
    private static partial Regex Takes();

    // What was done, and what another has to deliver.
    [GeneratedRegex(@"^(?:i |we )?(?:have |had )?(?:already )?(?:finished|completed|did|done)\b|\b(?:was|were|had) (?:done|finished|due|completed)\b|\b(?:he|she|they) (?:must|have to|has to|need|needs)\b|\bhaving (?:\w+ ){1,3}done\b|\bmodule\b|\bcheckpoint\b|\bweek \d")]
    private static partial Regex IsOver();

    [GeneratedRegex(@"\b(?:by|before|until|in)\s+(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex WithMonth();
}
