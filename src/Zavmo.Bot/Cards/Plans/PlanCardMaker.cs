using System.Globalization;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Cards.Plans;

/// <summary>Makes the data of the card of a plan.</summary>
internal static class PlanCardMaker
{
    private const int NearWeeks = 2;

    public static PlanCardData Of(string roleTitle, Plan plan, PlanState state, DateOnly today, string step, string nonce)
    {
        var shown = plan.Weeks.Where(week => week.Monday.AddDays(6) >= today && week.Number <= LastWeek(plan)).ToList();
        return new PlanCardData
        {
            RoleTitle = roleTitle,
            Standing = Standing(plan, state),
            Summary = Summary(plan, state.Settings()),
            Counted = plan.Milestones.Any(milestone => milestone.Competency is not null) ? PlanText.Counted : "",
            Near = [.. shown.Take(NearWeeks).Select(week => Full(plan, week, today))],
            Later = [.. shown.Skip(NearWeeks).Select(week => Full(plan, week, today)).Where(week => !week.IsEmpty)],
            Done = [.. Done(plan)],
            Left = [.. plan.Unplaced.Select(item => $"{PlanText.Name(item.Module)}: {PlanText.Minutes(item.Minutes)} without a place")
                .Concat(plan.Dropped.Select(item => $"{PlanText.Name(item.Module)}: taken out by you"))],
            Step = step,
            Nonce = nonce,
        };
    }

    /// <summary>What happens in a week, in the order of its days.</summary>
    public static PlanCardWeek Full(Plan plan, PlanWeek week, DateOnly today) => new(
        Title(week, today),
        [.. plan.Placements.Select(placement => Row(plan, placement, week.Number)).OfType<PlanCardRow>()],
        [
            .. plan.Milestones.Where(milestone => milestone.Week == week.Number).Select(PlanText.Milestone),
            .. week.Holidays.Count > 0 ? [PlanText.Holidays(week.Holidays)] : (string[])[],
            .. week.LeaveDays > 0 ? [PlanText.Leave(week.LeaveDays)] : (string[])[],
        ])
    {
        Number = week.Number,
        Checkpoints = [.. plan.Checkpoints.Where(checkpoint => checkpoint.Week == week.Number).Select(checkpoint => new PlanCardCheckpoint(checkpoint.Number, PlanText.Checkpoint(checkpoint)))],
    };

    // What the learner calls done: it left the weeks, and nothing has shown it.
    private static IEnumerable<string> Done(Plan plan) => plan.Finished.Select(module => $"{PlanText.Name(module)}: done, as you said");

    /// <summary>The last week with a conversation or a checkpoint in it: how long the plan is, wherever that is said.</summary>
    public static int LastWeek(Plan plan) => plan.Placements.Select(placement => placement.LastWeek)
        .Concat(plan.Checkpoints.Select(checkpoint => checkpoint.Week)).DefaultIfEmpty(1).Max();

    private static string Title(PlanWeek week, DateOnly today)
    {
        var days = week.Monday.DayNumber - today.DayNumber;
        var when = days is > -7 and <= 0 ? "This week. " : days is > 0 and <= 7 ? "Next week. " : "";
        return when + PlanText.Week(week.Number, week.Monday);
    }

    private static PlanCardRow? Row(Plan plan, Placement placement, int week)
    {
        var sittings = placement.Sittings.Where(sitting => sitting.Week == week).ToList();
        if (sittings.Count == 0)
        {
            return null;
        }

        var titles = placement.Module.Conversations.ToDictionary(conversation => conversation.Type.Id, conversation => conversation.Type.Title);
        var types = sittings.Select(sitting => titles[sitting.TypeId]).Distinct();
        return new PlanCardRow(placement.Module.Id, PlanText.Name(placement.Module), $"{string.Join(", ", types)}. {PlanText.Minutes(sittings.Sum(sitting => sitting.Minutes))}")
        {
            Number = plan.NumberOf(placement.Module.Id),
        };
    }

    private static string Standing(Plan plan, PlanState state) => state.Agreed is not { } agreed ? PlanText.NotAgreed
        : PlanDiff.Since(agreed.Rows, plan).IsEmpty ? PlanText.Agreed(agreed.Version, agreed.On)
        : PlanText.Changed(agreed.Version);

    private static string Summary(Plan plan, PlanSettings settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Modules(plan.Placements.Count)}, {Weeks(LastWeek(plan))} of conversations at {HeatMapText.Hours(settings.HoursPerWeek)}, {settings.Pace.ToString().ToLowerInvariant()} pace.");

    private static string Modules(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "module" : "modules")}");

    private static string Weeks(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "week" : "weeks")}");
}
