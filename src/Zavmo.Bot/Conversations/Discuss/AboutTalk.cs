using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Answers what is asked or wished of a plan and changes nothing at once: how long, what if, and what cannot be done, with what can.</summary>
internal static class AboutTalk
{
    private const int WeeksNamed = 3;

    /// <summary>The phrase of a topic.</summary>
    public static string PhraseOf(PlanTopic topic) => "about-" + Discover.Kebab.Of(topic.ToString());

    /// <summary>Answers; false where it is about something else.</summary>
    public static bool Take(DiscussTurn turn, PlanTalk talk)
    {
        switch (talk)
        {
            case { Kind: PlanTalkKind.About, Topic: PlanTopic.Enough } when turn.Plan.Placements.Count > 0:
                EnoughTalk.Say(turn, turn.Plan, turn.Kept!.Settings().HoursPerWeek);
                return true;

            case { Kind: PlanTalkKind.About, Topic: PlanTopic.Practice }:
                turn.Say(PhraseOf(PlanTopic.Practice), new() { ["hours"] = PlanText.List([.. turn.Context.Options.HeatMap.HoursPerLevel.Select(HeatMapText.Count)]) });
                return true;

            case { Kind: PlanTalkKind.About, Topic: PlanTopic.WhoseHours or PlanTopic.WhyLong }:
                turn.Say(PhraseOf(talk.Topic!.Value), new() { ["hours"] = HeatMapText.Hours(turn.Kept!.Settings().HoursPerWeek) });
                return true;

            case { Kind: PlanTalkKind.About, Topic: PlanTopic.ModuleDeadline or PlanTopic.Unsure, ModuleId: { } id }:
                turn.Say(PhraseOf(talk.Topic!.Value), new() { ["module"] = PlanReasons.NameOf(turn.Plan, id), ["last"] = turn.Plan.Find(id) is { } placed ? PlanText.LongDay(placed.LastDay) : "" });
                return true;

            case { Kind: PlanTalkKind.WhereIs, ModuleId: { } id } when turn.Plan.Find(id) is { } found:
                turn.Say("where-is", new() { ["module"] = PlanReasons.NameOf(turn.Plan, id), ["first"] = found.FirstWeek, ["last"] = found.LastWeek, ["same"] = found.FirstWeek == found.LastWeek, ["day"] = PlanText.Day(found.FirstDay) });
                return true;

            case { Kind: PlanTalkKind.WhereIs, ModuleId: { } id }:
                PlanActions.Open(turn, id);
                return true;

            case { Kind: PlanTalkKind.Heaviest }:
                SayHeaviest(turn);
                return true;

            case { Kind: PlanTalkKind.About, Topic: { } topic }:
                turn.Say(PhraseOf(topic));
                return true;

            case { Kind: PlanTalkKind.TooMuch }:
                turn.Say("too-much-least");
                return true;

            case { Kind: PlanTalkKind.HowLong } when turn.Plan.Placements.Count > 0:
                var last = turn.Plan.Placements.MaxBy(placement => placement.LastDay)!;
                turn.Say("how-long", new()
                {
                    ["last"] = PlanText.LongDay(last.LastDay),
                    ["week"] = last.LastWeek,
                    ["minutes"] = PlanText.Minutes(turn.Plan.PlannedMinutes),
                    ["stars"] = turn.Plan.Milestones.Any(milestone => milestone.Competency is not null),
                    ["left"] = turn.Plan.Unplaced.Count,
                });
                return true;

            case { Kind: PlanTalkKind.HowLong }:
                turn.Say("next-none");
                return true;

            default:
                return false;
        }
    }

    private static void SayHeaviest(DiscussTurn turn)
    {
        var weeks = turn.Plan.Weeks.Where(week => week.Minutes > 0).Select(week => (week.Number, Planned: week.Minutes - week.FreeMinutes))
            .OrderByDescending(week => week.Planned).ThenBy(week => week.Number).Take(WeeksNamed).ToList();
        turn.Say("heaviest", new() { ["names"] = string.Join(", ", weeks.Select(week => FormattableString.Invariant($"{week.Number} ({PlanText.Minutes(week.Planned)})"))) });
    }
}
