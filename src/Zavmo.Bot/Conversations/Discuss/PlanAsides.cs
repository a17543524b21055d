using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>What is said with the plan to those who asked for it: the result in a sentence, what takes the place of role-play, one next action.</summary>
public static class PlanAsides
{
    /// <summary>Before the plan is shown.</summary>
    public static void SayBefore(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var plan = turn.Plan;
        if (turn.Adjustments.SummaryFirst && plan.Placements.Count > 0)
        {
            turn.Say("plan-summary", new()
            {
                ["modules"] = plan.Placements.Count,
                ["weeks"] = PlanCardMaker.LastWeek(plan),
                ["hours"] = HeatMapText.Hours(turn.Kept!.Settings().HoursPerWeek),
            });
        }

        if (turn.Adjustments.SmallWins && Next(turn, plan) is var (module, day, minutes, all))
        {
            // The card says how long the module is; the sitting is a part of that.
            var time = minutes == all ? PlanText.Minutes(minutes) : $"{PlanText.Minutes(minutes)} of {PlanText.Minutes(all)}";
            turn.Say("plan-next-action", new() { ["module"] = module, ["day"] = PlanText.Day(day), ["minutes"] = time });
        }
    }

    /// <summary>That there is no role-play, and what takes its place.</summary>
    public static void SayRolePlayOut(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Adjustments.RolePlayOptOut)
        {
            var other = turn.Plan.Placements.SelectMany(placement => placement.Module.Conversations)
                .FirstOrDefault(conversation => conversation.Reason is { Id: PlanReasonId.TypeOfEqualValue, OtherTypeId: "role-play" });
            turn.Say("role-play-out", new() { ["other"] = other?.Type.Title ?? "" });
        }
    }

    private static (string Module, DateOnly Day, int Minutes, int All)? Next(DiscussTurn turn, Plan plan)
    {
        var next = plan.Placements
            .SelectMany(placement => placement.Sittings.Select(sitting => (placement.Module, Sitting: sitting)))
            .Where(each => each.Sitting.Date >= turn.Dates.Today)
            .OrderBy(each => each.Sitting.Date)
            .FirstOrDefault();
        return next.Module is null ? null : (PlanText.Name(next.Module), next.Sitting.Date, next.Sitting.Minutes, next.Module.Minutes);
    }
}
