using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>One rating of the learner's own that is put right in words.</summary>
internal static class OwnRating
{
    /// <summary>Keeps the new rating in place of the old one, and says so.</summary>
    public static void Change(DiscoverTurn turn, Requirement requirement, int level)
    {
        turn.Turn.Change(new Observed(new Observation(requirement.Id, ObservationKind.SelfRating, level) { ItemId = DiscoverItemIds.SelfRating(requirement.Id) }));
        turn.Say("rating-changed", new(AccountTaker.About(requirement)) { ["rating"] = level }, requirement.Id);
    }
}
