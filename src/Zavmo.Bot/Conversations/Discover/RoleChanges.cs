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
    /// <param name="turn">The turn.</param>
    /// <param name="draft">What was understood so far.</param>
    /// <param name="talk">The change.</param>
    /// <param name="understand">What a line of a job description asks for, by its words; null where they tell nothing.</param>
    public static RoleDraft? Make(DiscoverTurn turn, RoleDraft draft, RoleTalk talk, Func<string, Requirement?> understand)
    {
        ArgumentNullException.ThrowIfNull(understand);
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(talk);
        if (talk.Line is { } number)
        {
            switch (LeftOutLines.Of(draft).Where(text => text.Line == number && (talk.Part is null || text.Part == talk.Part)).ToList())
            {
                case []:
                    turn.Say("role-no-line", new() { ["line"] = FormattableString.Invariant($"{number}{talk.Part}") });
                    return null;

                case [var line]:
                    talk = talk with { Words = line.Text };
                    break;

                case var several:
                    turn.Say("role-which-text", new() { ["line"] = number, ["texts"] = several.ConvertAll(LeftOutLines.Numbered) });
                    return null;
            }
        }

        try
        {
            var changed = Changed(new RoleEditor(turn.Turn.Key.LearnerId, turn.Turn.Now), draft.Profile!, talk, understand);
            Say(turn, draft.Profile!, changed, talk);
            return draft with { Profile = changed };
        }
        catch (RoleEditException error)
        {
            turn.Turn.Say(error.Message);
            return null;
        }
    }

    private static RoleProfile Changed(RoleEditor editor, RoleProfile profile, RoleTalk talk, Func<string, Requirement?> understand) => talk.Kind switch
    {
        RoleTalkKind.Add => Added(editor, profile, talk, understand(talk.Words)),
        RoleTalkKind.Remove => talk.Ids.Aggregate(profile, editor.Remove),
        RoleTalkKind.Merge => editor.Merge(profile, talk.Ids, talk.Words.Length > 0 ? talk.Words : null),
        RoleTalkKind.Rename => editor.Rename(profile, talk.Ids[0], talk.Words),
        RoleTalkKind.Level => talk.Ids.Aggregate(profile, (so, id) => editor.ChangeLevel(so, id, talk.Level!.Value)),
        RoleTalkKind.Held => talk.Ids.Aggregate(profile, editor.SayHeld),
        RoleTalkKind.Ask => talk.Ids.Aggregate(profile, editor.AskAgain),
        _ => throw new ArgumentOutOfRangeException(nameof(talk), talk.Kind, "That is no change."),
    };

    // A line of the text is named as the text would have been read; what a learner types is called what they call it.
    private static RoleProfile Added(RoleEditor editor, RoleProfile profile, RoleTalk talk, Requirement? understood)
    {
        var category = understood?.Category ?? RequirementCategory.TechnicalCompetency;
        var level = category == RequirementCategory.Prerequisite ? null : talk.Level;
        return talk.Line is { } line
            ? editor.AddLine(profile, understood?.Name ?? Named(talk.Words), category, talk.Words, line, level)
            : editor.Add(profile, Capital(talk.Words), category, level);
    }

    // "first aid" as a heading; "iPad" is written as it is.
    private static string Capital(string words) => words.Length > 1 && char.IsLower(words[0]) && !char.IsUpper(words[1]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    private static string Named(string text) => text.Length <= RoleEditor.LongestName ? text : text[..RoleEditor.LongestName].TrimEnd();

    private static void Say(DiscoverTurn turn, RoleProfile before, RoleProfile after, RoleTalk talk)
    {
        var names = string.Join(", ", talk.Ids.Select(id => before.Requirements.First(item => item.Id == id).Name));
        switch (talk.Kind)
        {
            case RoleTalkKind.Add:
                var added = after.Requirements.First(item => item.Id == after.Edits[^1].RequirementId);
                turn.Say(
                    added.Category == RequirementCategory.Prerequisite ? "role-added-prerequisite" : "role-added",
                    new() { ["name"] = added.Name, ["level"] = added.RequiredLevel, ["kind"] = HeatMapText.Category(added.Category).ToLowerInvariant(), ["own"] = talk.Level is not null });
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
