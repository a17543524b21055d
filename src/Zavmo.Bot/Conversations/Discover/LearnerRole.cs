using Zavmo.Bot.Cards;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.History;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A role as it is for one learner.</summary>
public static class LearnerRole
{
    private const double NotPartOfRoleShare = 0.25;

    /// <summary>The requirements, with the weights of the learner's own copy.</summary>
    public static IReadOnlyList<Requirement> Requirements(RoleProfile role, LearnerDocument learner)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(learner);
        return
        [
            .. role.Requirements.Select(requirement => learner.NotPartOfRole.ContainsKey(requirement.Id)
                ? requirement with { Weight = requirement.Weight * NotPartOfRoleShare }
                : requirement),
        ];
    }

    /// <summary>Requirements that an account was given for.</summary>
    public static int AccountsGiven(LearnerDocument learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return learner.Observations.Count(seen => seen.Kind == ObservationKind.Account);
    }

    /// <summary>What the card of the map says, and its picture.</summary>
    /// <param name="role">The role.</param>
    /// <param name="learner">The learner.</param>
    /// <param name="options">How a map is made.</param>
    /// <param name="nonce">The card's nonce; empty where nothing can be pressed.</param>
    public static HeatMapCardData MapCard(RoleProfile role, LearnerDocument learner, HeatMapOptions options, string nonce) =>
        HeatMapCardData.From(Map(role, learner, options), learner.HoursPerWeek, learner.HoursSaidByLearner, StepNames.HeatMap, nonce) with
        {
            Asked = AccountsGiven(learner),
        };

    /// <summary>The heat map of what was observed, with what has changed since the round before.</summary>
    public static HeatMap Map(RoleProfile role, LearnerDocument learner, HeatMapOptions options)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(learner);
        var map = HeatMapBuilder.Build(
            role.Title,
            Requirements(role, learner),
            learner.Observations,
            learner.HoursPerWeek,
            options,
            learner.NoChanceYet,
            learner.Challenges.ToDictionary(challenge => challenge.Key, challenge => new SeenDifferently(challenge.Value.Reason, challenge.Value.Level)));
        return learner.RoleId is { } id ? AssessmentHistory.Compared(map, learner.Assessments, id, AssessmentHistory.LatestRound(learner.Assessments, id)) : map;
    }
}
