namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Makes the list of requirements from a profile.</summary>
internal static class RequirementBuilder
{
    private const int EmergingLevel = 2;
    private const int PrerequisiteLevel = 3;

    public static IReadOnlyList<Requirement> Build(RoleProfile profile)
    {
        var drafts = Drafts(profile).ToList();
        var relevance = new Relevance(profile, Others(profile));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var built = new Requirement[drafts.Count];

        // Of two with one name the text decides which is the second, so that ids hold when sections change places.
        foreach (var (at, draft) in drafts.Index().OrderBy(item => item.Item.Name, StringComparer.Ordinal).ThenBy(item => item.Item.Description, StringComparer.Ordinal))
        {
            var name = draft.Category == RequirementCategory.Prerequisite ? Unique(draft.Name, names) : draft.Name;
            built[at] = relevance.Weigh(draft with { Name = name, Id = Slug.Unique(draft.Category, name, ids) });
        }

        return built;
    }

    private static IEnumerable<Requirement> Drafts(RoleProfile profile)
    {
        var foundation = profile.FoundationCategories.SelectMany(category => category.Skills.Select(skill =>
            Draft(profile, RequirementCategory.FoundationSkill, skill) with { Group = category.Name.Length > 0 ? category.Name : null }));
        return foundation
            .Concat(profile.TechnicalCompetencies.Select(item => Draft(profile, RequirementCategory.TechnicalCompetency, item)))
            .Concat(profile.DigitalTools.Select(item => Draft(profile, RequirementCategory.DigitalTool, item)))
            .Concat(profile.IndustryKnowledge.Select(item => Draft(profile, RequirementCategory.IndustryKnowledge, item)))
            .Concat(profile.Regulations.Select(item => Draft(profile, RequirementCategory.Regulation, item)))
            .Concat(profile.Prerequisites.Select(item => Draft(
                profile, RequirementCategory.Prerequisite, new Competency(ShortName.From(item.Text), item.Text, "", item.Lines)) with { RequiredLevel = PrerequisiteLevel }))
            .Concat(profile.EmergingSkills.Select(item => Draft(
                profile, RequirementCategory.EmergingSkill, new Competency(item.Name, item.Why, "", item.Lines)) with { RequiredLevel = EmergingLevel, Horizon = item.Horizon }));
    }

    private static Requirement Draft(RoleProfile profile, RequirementCategory category, Competency item) => new()
    {
        Id = "",
        Category = category,
        Name = item.Name,
        Description = item.Description,
        RequiredLevel = Levels.OfWord(item.Level) ?? Levels.OfSentence(item.Name + ". " + item.Description) ?? profile.SeniorityLevel,
        Weight = 1,
        Lines = item.Lines,
    };

    private static List<string> Others(RoleProfile profile) =>
    [
        profile.Summary, profile.OrganisationalImpact, profile.Experience,
        .. profile.ResponsibilityLevels.SelectMany(level => new[] { level.Supervision, level.Decision, level.Success }),
        .. profile.PrimaryTraits.Concat(profile.SupportingTraits).Select(trait => trait.Name + " " + trait.Description),
        .. profile.Motivators.Select(motivator => motivator.Name + " " + motivator.Daily),
        .. profile.Frustrations, .. profile.Activities, .. profile.InternalStakeholders, .. profile.ExternalStakeholders,
        .. profile.AiTools.Select(tool => tool.Name + " " + tool.Benefit),
        .. profile.Certifications.Select(item => item.Name + " " + item.Usage),
    ];

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            var suffix = FormattableString.Invariant($" ({number})");
            unique = ShortName.Cut(name, ShortName.Longest - suffix.Length) + suffix;
        }

        return unique;
    }
}
