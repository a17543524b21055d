using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what a learner wants to look at: a week, a module, the one before, what comes next, all of the plan.</summary>
internal sealed partial class ShowWords(PlanTalkContext context, ModuleNames names)
{
    private static bool IsNext(SaidWords said) => !said.Has("next week")
        && (IsOfToday().IsMatch(said.Plain) || (said.HasAny("today") && said.Count == 1) || said.StartsAny("next", "what is next", "what comes next", "what now", "what do i do next", "what do i do now", "what should i do", "where do i start", "what is up next",
            "what is first", "what comes first", "which is first", "which one is first", "which module is first", "what do i start with", "what do we start with", "where do we start", "where do we begin", "where do i begin"));

    // "The one before": seen from the module that was shown last.
    private PlanTalk? Neighbour(SaidWords said)
    {
        var step = said.StartsAny("the one before", "the previous one", "previous one", "the one above", "the module before", "the previous module", "show the one before") ? -1
            : said.StartsAny("the one after", "the next one", "the following one", "the one below", "the module after", "the next module", "show the next one") ? 1
            : 0;
        return step != 0 && context.LastModule is { } last && context.Plan.NumberOf(last) is { } number && context.Plan.Find(number + step) is { } other
            ? new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = other.Id }
            : null;
    }

    // "Show me week 5", "what comes next": a look, not a change.
    private PlanTalk? Week(SaidWords said) => Neighbour(said)
        ?? (IsNext(said) ? new PlanTalk(PlanTalkKind.Next)
        : (said.Week ?? said.OrdinalBefore("week")) is { } number && (said.Count <= 3 || said.HasAny("show", "what", "see", "look", "open"))
            ? new PlanTalk(PlanTalkKind.ShowWeek) { Week = number }
        : (said.Has("this week") || said.Has("next week")) && (said.Count <= 2 || said.HasAny("show", "what", "see", "look"))
            ? OfWeek(new WeekWords(context).WeekOf(context.Dates.Today.AddDays(said.Has("next week") ? 7 : 0)))
        : null);

    // A plan that starts later has no week for today.
    private static PlanTalk OfWeek(int week) => week < 1 ? new PlanTalk(PlanTalkKind.NotStarted) : new PlanTalk(PlanTalkKind.ShowWeek) { Week = week };

    /// <summary>What is to be shown, or null.</summary>
    public PlanTalk? Read(SaidWords said) => Week(said) ?? names.Find(said.Text) switch
    {
        [var one] => new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = one },
        { Count: > 1 } several => new PlanTalk(PlanTalkKind.WhichModule) { Modules = several },
        _ => (said.HasAny("plan", "weeks", "schedule") && said.Count <= 6) || IsWhole().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.ShowPlan) : null,
    };

    [GeneratedRegex(@"^(?:(?:and|so|ok|well|then) )*(?:what|which|anything|is there|do i have|have i got|am i)\b.*\b(?:today|tonight)$")]
    private static partial Regex IsOfToday();

    [GeneratedRegex(@"^(?:please |can you |could you |can i |just )*(?:show|see|give|send)(?: me)?(?: the)? (?:whole thing|lot|everything|all of it|it all|full thing|whole lot)\b")]
    private static partial Regex IsWhole();
}
