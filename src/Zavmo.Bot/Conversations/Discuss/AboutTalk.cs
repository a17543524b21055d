using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Answers what is asked or wished of a plan and changes nothing at once: how long, what if, and what cannot be done, with what can.</summary>
internal static class AboutTalk
{
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
}
