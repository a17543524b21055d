using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Roles;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Editing;
using Zavmo.Learning.Roles.Editing.Talk;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Makes the changes that a learner asks for in what was understood of their job description, and says what changed.</summary>
public static class RoleChanges
{
    /// <summary>The draft with the change made and said; null where it cannot be made, which is said too.</summary>
    public static RoleDraft? Make(DiscoverTurn turn, RoleDraft draft, RoleTalk talk)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(talk);
        try
        {
            var changed = Changed(new RoleEditor(turn.Turn.Key.LearnerId, turn.Turn.Now), draft.Profile!, talk);
            Say(turn, draft.Profile!, changed, talk);
            return draft with { Profile = changed };
        }
        catch (RoleEditException error)
        {
            turn.Turn.Say(error.Message);
            return null;
        }
    }

    private static RoleProfile Changed(RoleEditor editor, RoleProfile profile, RoleTalk talk) => talk.Kind switch
    {
        RoleTalkKind.Add => editor.Add(profile, talk.Words),
        RoleTalkKind.Remove => talk.Ids.Aggregate(profile, editor.Remove),
        RoleTalkKind.Merge => editor.Merge(profile, talk.Ids, talk.Words.Length > 0 ? talk.Words : null),
        RoleTalkKind.Rename => editor.Rename(profile, talk.Ids[0], talk.Words),
        RoleTalkKind.Level => talk.Ids.Aggregate(profile, (so, id) => editor.ChangeLevel(so, id, talk.Level!.Value)),
        RoleTalkKind.Held => talk.Ids.Aggregate(profile, editor.SayHeld),
        RoleTalkKind.Ask => talk.Ids.Aggregate(profile, editor.AskAgain),
        _ => throw new ArgumentOutOfRangeException(nameof(talk), talk.Kind, "That is no change."),
    };

    private static void Say(DiscoverTurn turn, RoleProfile before, RoleProfile after, RoleTalk talk)
    {
        var names = string.Join(", ", talk.Ids.Select(id => before.Requirements.First(item => item.Id == id).Name));
        switch (talk.Kind)
        {
            case RoleTalkKind.Add:
                turn.Say("role-added", new() { ["name"] = talk.Words, ["level"] = after.Requirements.First(item => item.Id == after.Edits[^1].RequirementId).RequiredLevel });
                break;

            case RoleTalkKind.Remove:
                turn.Say("role-removed", new() { ["names"] = names });
                break;

            case RoleTalkKind.Merge:
                turn.Say("role-merged", new() { ["names"] = names, ["name"] = after.Requirements.First(item => item.Id == talk.Ids[0]).Name });
                break;

            case RoleTalkKind.Rename:
                turn.Say("role-renamed", new() { ["names"] = names, ["name"] = talk.Words });
                break;

            case RoleTalkKind.Level:
                turn.Say("role-levelled", new() { ["names"] = names, ["level"] = HeatMapText.Required(talk.Level!.Value) });
                break;

            case RoleTalkKind.Held:
                turn.Say("role-held", new() { ["names"] = names });
                break;

            default:
                turn.Say("role-asked", new() { ["names"] = names });
                break;
        }
    }
}
