using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner, who holds the role, says that a requirement is not part of it.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Reason">Their reason, shown beside it.</param>
public sealed record NotPartOfRoleSaid(string RequirementId, string Reason) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with
    {
        NotPartOfRole = new Dictionary<string, string>(learner.NotPartOfRole) { [RequirementId] = Reason },
    };
}
