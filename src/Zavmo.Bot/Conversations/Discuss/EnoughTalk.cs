using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Conversations.Discuss.Steps;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Answers "is that enough?" with the weeks that such hours come to; before hours are named, with what less time means.</summary>
public sealed class EnoughTalk(HeatMapOptions options)
{
    /// <summary>Answers before there is a plan; false where that is not asked.</summary>
    public bool Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Action is not null || !PlanTalkReader.AsksIfEnough(input.Text))
        {
            return false;
        }

        var hours = HoursStep.Hours(input) is >= HoursStep.Fewest and <= HoursStep.Most and var named ? named : turn.State.Hours;
        if (hours is null)
        {
            turn.Say(AboutTalk.PhraseOf(PlanTopic.Enough));
            return true;
        }

        var needs = LearningNeeds.Of(LearnerRole.Map(turn.Context.Role, turn.Turn.Learner, options));
        Say(turn, Negotiation.Show(new PlanState { Needs = needs, First = SetUpTalk.Settings(turn) with { HoursPerWeek = hours.Value } }, turn.Context), hours.Value);
        return true;
    }

    /// <summary>Says what hours come to in a plan.</summary>
    internal static void Say(DiscussTurn turn, Plan plan, double hours) => turn.Say("enough-weeks", new()
    {
        ["hours"] = HeatMapText.Hours(hours),
        ["weeks"] = plan.Placements.Select(placement => placement.LastWeek).DefaultIfEmpty(0).Max(),
        ["left"] = plan.Unplaced.Count,
    });
}
