using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The role that is assessed. Another role starts with no observations: its requirements are others.</summary>
/// <param name="RoleId">Id of the role.</param>
/// <param name="RoleVersion">Version of its profile.</param>
public sealed record RoleChosen(string RoleId, string RoleVersion) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.RoleId == RoleId
        ? learner with { RoleVersion = RoleVersion }
        : learner with
        {
            RoleId = RoleId,
            RoleVersion = RoleVersion,
            Observations = [],
            Motivations = [],
            NoChanceYet = [],
            NotPartOfRole = new Dictionary<string, string>(),
            Challenges = new Dictionary<string, RatingChallenge>(),
            Plan = null,
        };
}
