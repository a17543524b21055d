using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Items;

/// <summary>Every question that DISCOVER can ask about a role. Without a knowledge file there are those of all other kinds.</summary>
public static class ItemBank
{
    private const int Levels = 5;

    // Of the moments three are asked about at most, so no conversation comes to a fifth.
    private const int MomentsOfOne = 4;

    /// <summary>The questions, by requirement in the order of the role; those of the next level last.</summary>
    /// <param name="profile">The role.</param>
    /// <param name="knowledge">The topics of knowledge.</param>
    public static IReadOnlyList<DiscoverItem> Of(RoleProfile profile, KnowledgeBank knowledge)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(knowledge);
        return
        [
            .. profile.Requirements.SelectMany(requirement => requirement.Category == RequirementCategory.Prerequisite
                ? [new DiscoverItem(DiscoverItemIds.Prerequisite(requirement.Id), requirement.Id, DiscoverItemKind.Prerequisite, null, Document(requirement.Lines))]
                : Of(profile, requirement, knowledge)),
            .. JobMoments.OfNextLevel(profile).Select(moment => new DiscoverItem(
                DiscoverItemIds.NextStep(moment), DiscoverItemIds.NextStepRequirement(moment), DiscoverItemKind.NextStep, null, Document(moment.Lines))),
        ];
    }

    private static IEnumerable<DiscoverItem> Of(RoleProfile profile, Requirement requirement, KnowledgeBank knowledge)
    {
        var source = Document(requirement.Lines);
        yield return new DiscoverItem(DiscoverItemIds.SelfRating(requirement.Id), requirement.Id, DiscoverItemKind.SelfRating, requirement.RequiredLevel, source);
        foreach (var level in Enumerable.Range(1, Levels))
        {
            yield return new DiscoverItem(DiscoverItemIds.Behavioural(requirement.Id, level), requirement.Id, DiscoverItemKind.Behavioural, level, source);
        }

        yield return new DiscoverItem(DiscoverItemIds.BehaviouralAgain(requirement.Id), requirement.Id, DiscoverItemKind.Behavioural, requirement.RequiredLevel, source);
        foreach (var moment in JobMoments.Ranked(profile, requirement).Take(MomentsOfOne))
        {
            yield return new DiscoverItem(
                DiscoverItemIds.Situational(requirement.Id, moment), requirement.Id, DiscoverItemKind.Situational, SituationalLevels.Ceiling, Document(moment.Lines));
        }

        yield return new DiscoverItem(
            DiscoverItemIds.Situational(requirement.Id, null), requirement.Id, DiscoverItemKind.Situational, SituationalLevels.Ceiling, source);
        foreach (var item in knowledge.ItemsFor(requirement))
        {
            yield return new DiscoverItem(
                DiscoverItemIds.Knowledge(item), requirement.Id, DiscoverItemKind.Knowledge, item.Level, $"knowledge topic {item.Topic.Id}");
        }
    }

    private static string Document(LineRange lines) => lines.First == 0 ? "added by the learner" : $"role document, lines {lines}";
}
