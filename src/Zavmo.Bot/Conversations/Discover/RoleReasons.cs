using Zavmo.Bot.Roles;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Says why a requirement is on the list, and why at its level.</summary>
public static class RoleReasons
{
    /// <summary>Says it, and shows the requirement so that it can be changed; of none in particular it is said how the list came about.</summary>
    public static void Say(DiscoverTurn turn, RoleDraft draft, Requirement? requirement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(draft);
        if (requirement is null)
        {
            turn.Say("role-why-list", new() { ["level"] = draft.Profile!.SeniorityLevel });
            return;
        }

        turn.Say(Key(draft.Profile!, requirement), new() { ["name"] = requirement.Name, ["level"] = requirement.RequiredLevel, ["first"] = requirement.Lines.First, ["last"] = requirement.Lines.Last }, requirement.Id);
        CheckCards.ShowItem(turn, draft, requirement);
    }

    private static string Key(RoleProfile profile, Requirement requirement) =>
        profile.Edits.Any(edit => edit.Kind == RoleEditKind.LevelChanged && edit.RequirementId == requirement.Id) || requirement.Lines.First == 0 ? "role-why-yours"
        : requirement.Category == RequirementCategory.Prerequisite ? "role-why-prerequisite"
        : requirement.RequiredLevel == profile.SeniorityLevel ? "role-why-role"
        : "role-why-line";
}
