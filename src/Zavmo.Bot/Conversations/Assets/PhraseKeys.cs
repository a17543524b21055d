using System.Globalization;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Keys of phrases that are made from a category or a level.</summary>
public static class PhraseKeys
{
    internal static readonly string[] Categories = [.. Enum.GetValues<RequirementCategory>().Select(CategoryOf)];

    /// <summary>The category as the assets write it, e.g. <c>technical-competency</c>.</summary>
    public static string CategoryOf(RequirementCategory category) => category switch
    {
        RequirementCategory.FoundationSkill => "foundation-skill",
        RequirementCategory.TechnicalCompetency => "technical-competency",
        RequirementCategory.DigitalTool => "digital-tool",
        RequirementCategory.IndustryKnowledge => "industry-knowledge",
        RequirementCategory.Regulation => "regulation",
        RequirementCategory.Prerequisite => "prerequisite",
        RequirementCategory.EmergingSkill => "emerging-skill",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a category."),
    };

    /// <summary>Key of the behavioural questions; takes <c>requirement</c>.</summary>
    /// <param name="category">Category of the requirement.</param>
    /// <param name="level">Level asked at, 1 to 5.</param>
    public static string Behavioural(RequirementCategory category, int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 5);
        return $"behavioural.{CategoryOf(category)}.{level.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Key of the same question in other words; takes <c>requirement</c>.</summary>
    public static string Rephrase(RequirementCategory category) => $"behavioural.{CategoryOf(category)}.rephrase";

    /// <summary>Key of an analogous example from another trade.</summary>
    public static string Example(RequirementCategory category) => $"example-{CategoryOf(category)}";

    /// <summary>Key of the topic as a transition names it.</summary>
    public static string Topic(RequirementCategory category) => $"topic-{CategoryOf(category)}";

    /// <summary>Key of one of the five sentences of the self-rating.</summary>
    /// <param name="level">1 to 5.</param>
    public static string Anchor(int level) => $"anchor-{level.ToString(CultureInfo.InvariantCulture)}";
}
