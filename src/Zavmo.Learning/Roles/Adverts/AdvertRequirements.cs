using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Puts the requirements of an advert into a profile, with ids, levels and weights.</summary>
internal static class AdvertRequirements
{
    private const double MustFactor = 1.2;
    private const double NiceFactor = 0.6;
    private const double Heaviest = 3;

    public static RoleProfile Fill(RoleProfile profile, List<AdvertDraft> drafts)
    {
        var filled = profile with
        {
            FoundationCategories = Competencies(drafts, RequirementCategory.FoundationSkill) is { Count: > 0 } skills ? [new FoundationCategory("", skills)] : [],
            TechnicalCompetencies = Competencies(drafts, RequirementCategory.TechnicalCompetency),
            DigitalTools = Competencies(drafts, RequirementCategory.DigitalTool),
            IndustryKnowledge = Competencies(drafts, RequirementCategory.IndustryKnowledge),
            Regulations = Competencies(drafts, RequirementCategory.Regulation),
            Prerequisites = [.. drafts.Where(draft => draft.Category == RequirementCategory.Prerequisite).Select(draft => new Prerequisite(draft.Description, draft.Lines))],
        };

        // Three papers of one line are named there once.
        var relevance = new Relevance(filled with { Prerequisites = [.. filled.Prerequisites.DistinctBy(item => item.Text)] }, [filled.Summary]);
        var taken = new HashSet<string>(StringComparer.Ordinal);

        // Ids are given by name, so that they hold when sections change places; shown is the order of kinds, then of the document.
        var built = drafts.OrderBy(draft => draft.Name, StringComparer.Ordinal).ThenBy(draft => draft.Description, StringComparer.Ordinal)
            .Select(draft => (Draft: draft, Requirement: Build(draft, filled.SeniorityLevel) with { Id = Slug.Unique(draft.Category, draft.Name, taken) })).ToList()
            .ConvertAll(item => Weighed(relevance.Weigh(item.Requirement), item.Draft.Importance));
        return filled with { Requirements = [.. built.OrderBy(item => item.Category).ThenBy(item => item.Lines.First).ThenBy(item => item.Lines.Last).ThenBy(item => item.Id, StringComparer.Ordinal)] };
    }

    private static Requirement Build(AdvertDraft draft, int seniority) => new()
    {
        Id = "",
        Category = draft.Category,
        Name = draft.Name,
        Description = draft.Description,
        RequiredLevel = draft.Level ?? AdvertLevels.Unsaid(seniority, draft.Importance),
        Weight = 1,
        IsWish = draft.Importance == Importance.Nice,
        Lines = draft.Lines,
        OtherLines = draft.OtherLines,
    };

    private static Requirement Weighed(Requirement requirement, Importance importance)
    {
        var factor = importance switch { Importance.Must => MustFactor, Importance.Nice => NiceFactor, _ => 1 };
        return requirement with { Weight = Math.Round(Math.Min(Heaviest, requirement.Weight * factor), 2) };
    }

    private static List<Competency> Competencies(List<AdvertDraft> drafts, RequirementCategory category) =>
        drafts.FindAll(draft => draft.Category == category).ConvertAll(draft => new Competency(draft.Name, draft.Description, "", draft.Lines));
}
