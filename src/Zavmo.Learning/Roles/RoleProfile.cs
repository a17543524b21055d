using System.Text.Json.Serialization;
using Zavmo.Learning.Roles.Editing;
using Zavmo.Learning.Roles.Extraction;

namespace Zavmo.Learning.Roles;

/// <summary>A job description, read. A part the document lacks is an empty list or an empty text.</summary>
public sealed record RoleProfile
{
    /// <summary>The role's title.</summary>
    public required string Title { get; init; }

    /// <summary>The role's level or grade as written, e.g. "L3"; null where none is named.</summary>
    public string? Level { get; init; }

    /// <summary>Required level, 1 to 5, of a requirement that names none; from the title's seniority or the level.</summary>
    public required int SeniorityLevel { get; init; }

    /// <summary>What the role is for.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Where the summary stands; null where there is none.</summary>
    public LineRange? SummaryLines { get; init; }

    /// <summary>Who the role reports to.</summary>
    public IReadOnlyList<string> ReportsTo { get; init; } = [];

    /// <summary>Who reports to the role, in the document's words.</summary>
    public string DirectReports { get; init; } = "";

    /// <summary>Titles the role is related to without reporting.</summary>
    public IReadOnlyList<string> MatrixTitles { get; init; } = [];

    /// <summary>Stakeholders inside the organisation.</summary>
    public IReadOnlyList<string> InternalStakeholders { get; init; } = [];

    /// <summary>Stakeholders outside.</summary>
    public IReadOnlyList<string> ExternalStakeholders { get; init; } = [];

    /// <summary>What the role changes for the organisation.</summary>
    public string OrganisationalImpact { get; init; } = "";

    /// <summary>Metrics with a target.</summary>
    public IReadOnlyList<Metric> QuantitativeMetrics { get; init; } = [];

    /// <summary>Metrics with evidence.</summary>
    public IReadOnlyList<Metric> QualitativeMetrics { get; init; } = [];

    /// <summary>Traits that matter most.</summary>
    public IReadOnlyList<Trait> PrimaryTraits { get; init; } = [];

    /// <summary>Further traits.</summary>
    public IReadOnlyList<Trait> SupportingTraits { get; init; } = [];

    /// <summary>What drives a person who does well.</summary>
    public IReadOnlyList<Motivator> Motivators { get; init; } = [];

    /// <summary>What may put a person off.</summary>
    public string Demotivators { get; init; } = "";

    /// <summary>Common frustrations.</summary>
    public IReadOnlyList<string> Frustrations { get; init; } = [];

    /// <summary>What the role does not offer.</summary>
    public IReadOnlyList<string> NonOffers { get; init; } = [];

    /// <summary>Positives and accommodations by condition.</summary>
    public IReadOnlyList<ConditionSupport> Conditions { get; init; } = [];

    /// <summary>Noise, light and company at the workplace.</summary>
    public string SensoryConsiderations { get; init; } = "";

    /// <summary>How flexible the work is.</summary>
    public string FlexibilityNotes { get; init; } = "";

    /// <summary>Responsibilities, over all levels the document names.</summary>
    public IReadOnlyList<Responsibility> Responsibilities { get; init; } = [];

    /// <summary>Supervision, decision and success texts by level.</summary>
    public IReadOnlyList<ResponsibilityLevel> ResponsibilityLevels { get; init; } = [];

    /// <summary>Decision authority by type and level.</summary>
    public IReadOnlyList<DecisionAuthority> DecisionAuthorities { get; init; } = [];

    /// <summary>Suggestions of AI tools; not digital tools the role requires.</summary>
    public IReadOnlyList<AiTool> AiTools { get; init; } = [];

    /// <summary>What the AI tools save, in the document's words.</summary>
    public string AiTimeSaving { get; init; } = "";

    /// <summary>What they cost, in the document's words.</summary>
    public string AiCost { get; init; } = "";

    /// <summary>Foundation skills by category.</summary>
    public IReadOnlyList<FoundationCategory> FoundationCategories { get; init; } = [];

    /// <summary>Technical competencies.</summary>
    public IReadOnlyList<Competency> TechnicalCompetencies { get; init; } = [];

    /// <summary>Digital tools.</summary>
    public IReadOnlyList<Competency> DigitalTools { get; init; } = [];

    /// <summary>Industry knowledge areas.</summary>
    public IReadOnlyList<Competency> IndustryKnowledge { get; init; } = [];

    /// <summary>Regulations and policies.</summary>
    public IReadOnlyList<Competency> Regulations { get; init; } = [];

    /// <summary>Essential prerequisites.</summary>
    public IReadOnlyList<Prerequisite> Prerequisites { get; init; } = [];

    /// <summary>Emerging foundation and advancing technical skills.</summary>
    public IReadOnlyList<EmergingSkill> EmergingSkills { get; init; } = [];

    /// <summary>Education requirements.</summary>
    public IReadOnlyList<Education> Education { get; init; } = [];

    /// <summary>Experience asked for.</summary>
    public string Experience { get; init; } = "";

    /// <summary>Preferred certifications.</summary>
    public IReadOnlyList<Certification> Certifications { get; init; } = [];

    /// <summary>Recommended activities.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>Ways into the role.</summary>
    public IReadOnlyList<PathwayStep> EntryPaths { get; init; } = [];

    /// <summary>Next roles.</summary>
    public IReadOnlyList<PathwayStep> ProgressionPathways { get; init; } = [];

    /// <summary>Roles in the long term.</summary>
    public IReadOnlyList<PathwayStep> LongTermRoles { get; init; } = [];

    /// <summary>Where else the skills are wanted.</summary>
    public string SectorMobility { get; init; } = "";

    /// <summary>How this product serves the role; kept as text, yields no requirement.</summary>
    public RoleSection? ZavmoDelivery { get; init; }

    /// <summary>Introductions and remarks under known headings.</summary>
    public IReadOnlyList<RoleSection> Notes { get; init; } = [];

    /// <summary>What the parser does not know: kept and reported.</summary>
    public IReadOnlyList<RoleSection> UnknownSections { get; init; } = [];

    /// <summary>What the role asks of a person, in the order of <see cref="RequirementCategory"/>.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>What an advert says that is neither requirement nor responsibility, with the reason.</summary>
    public IReadOnlyList<LeftOutLine> LeftOut { get; init; } = [];

    /// <summary>What was changed in what was understood, oldest first.</summary>
    public IReadOnlyList<RoleEdit> Edits { get; init; } = [];

    /// <summary>How a language model helped to read it; null where the rules read it alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelReading? Reading { get; init; }

    /// <summary>The requirements to assess: all but those that the learner says they have.</summary>
    [JsonIgnore]
    public IEnumerable<Requirement> ToAssess => Requirements.Where(requirement => !requirement.SaidHeld);
}
