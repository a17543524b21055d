using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>What is asked about in a question for a reason: the "Kubernetes" of "why Kubernetes?" and of "why is Kubernetes not in the plan?".</summary>
internal static partial class WhyWords
{
    private const int LongestName = 5;

    /// <summary>The name, as it was written; empty where the question names nothing that could be learned.</summary>
    public static string NameIn(SaidWords said, PlanTalkContext context)
    {
        var name = Question().Match(said.Text) is { Success: true } asked ? Around().Replace(asked.Groups["name"].Value, "").Trim() : "";
        var words = new SaidWords(name);
        return name.Length == 0 || words.Count > LongestName || name.Any(char.IsDigit) || OfThePlan().IsMatch(words.Plain)
            || WeekdayReader.Read(name).Count > 0 || DateReader.ReadPeriod(name, context.Dates) is not null || TypeNames.Find(words, context.Types) is not null
            ? ""
            : name;
    }

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay|please|then|tell me)\W+)*why\W+(?:(?:is|are|was|were|isn['\u2019]t|aren['\u2019]t|do|does|did|don['\u2019]t|should|would|must|will|have|has|not|no|i|we|you|there|need|want|to|learn|study|practise|plan|include|put|a|an|the|any|my|your)\s+)*(?<name>[^?!.,;]+?)[?!.\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(@"(?:\s+(?:not|in|on|at all|part of|planned|included|missing|left out|listed|there|here|needed|required|important|for me|it|the|my|this|plan|list|weeks|schedule))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    // Words about the plan, and words that point to something: they name nothing of the job.
    [GeneratedRegex(@"\b(?:this|that|it|these|those|them|they|me|us|one|ones|order|plan|plans|planned|weeks?|weekly|days?|months?|hours?|minutes?|time|modules?|steps?|checkpoints?|milestones?|conversations?|sessions?|sittings?|reviews?|breaks?|free|holidays?|leave|pace|gentle|steady|intensive|first|second|third|last|next|before|after|early|earlier|late|later|soon|sooner|now|then|today|again|long|longer|short|shorter|slow|fast|much|many|few|more|less|so|too|only|just|always|again|what|when|where|who|how|which|ask|asking|not|bother|moved?|start|end)\b")]
    private static partial Regex OfThePlan();
}
