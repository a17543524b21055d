namespace Zavmo.Learning.Roles;

/// <summary>How many of each thing a role profile holds.</summary>
/// <param name="QuantitativeMetrics">Metrics with a target.</param>
/// <param name="QualitativeMetrics">Metrics with evidence.</param>
/// <param name="PrimaryTraits">Primary traits.</param>
/// <param name="SupportingTraits">Supporting traits.</param>
/// <param name="Responsibilities">Responsibilities.</param>
/// <param name="DecisionTypes">Types of decision.</param>
/// <param name="DecisionLevels">Levels over all types of decision.</param>
/// <param name="FoundationCategories">Categories of foundation skills.</param>
/// <param name="FoundationSkills">Foundation skills.</param>
/// <param name="TechnicalCompetencies">Technical competencies.</param>
/// <param name="DigitalTools">Digital tools.</param>
/// <param name="AiTools">AI tools suggested.</param>
/// <param name="IndustryKnowledge">Industry knowledge areas.</param>
/// <param name="Regulations">Regulations.</param>
/// <param name="Prerequisites">Prerequisites.</param>
/// <param name="EmergingSkills">Emerging and advancing skills.</param>
/// <param name="Concepts">Concepts over all emerging skills.</param>
/// <param name="Certifications">Certifications.</param>
/// <param name="EntryPaths">Ways into the role.</param>
/// <param name="ProgressionPathways">Next roles.</param>
/// <param name="LongTermRoles">Long-term roles.</param>
/// <param name="InternalStakeholders">Stakeholders inside.</param>
/// <param name="ExternalStakeholders">Stakeholders outside.</param>
/// <param name="Motivators">Motivators.</param>
/// <param name="Frustrations">Frustrations.</param>
/// <param name="NonOffers">What the role does not offer.</param>
/// <param name="AccommodationConditions">Conditions with accommodations.</param>
/// <param name="EducationLevels">Education levels.</param>
/// <param name="Activities">Recommended activities.</param>
/// <param name="Requirements">Requirements.</param>
public sealed record RoleCounts(
    int QuantitativeMetrics,
    int QualitativeMetrics,
    int PrimaryTraits,
    int SupportingTraits,
    int Responsibilities,
    int DecisionTypes,
    int DecisionLevels,
    int FoundationCategories,
    int FoundationSkills,
    int TechnicalCompetencies,
    int DigitalTools,
    int AiTools,
    int IndustryKnowledge,
    int Regulations,
    int Prerequisites,
    int EmergingSkills,
    int Concepts,
    int Certifications,
    int EntryPaths,
    int ProgressionPathways,
    int LongTermRoles,
    int InternalStakeholders,
    int ExternalStakeholders,
    int Motivators,
    int Frustrations,
    int NonOffers,
    int AccommodationConditions,
    int EducationLevels,
    int Activities,
    int Requirements)
{
    /// <summary>Counts a profile.</summary>
    public static RoleCounts Of(RoleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new RoleCounts(
            profile.QuantitativeMetrics.Count,
            profile.QualitativeMetrics.Count,
            profile.PrimaryTraits.Count,
            profile.SupportingTraits.Count,
            profile.Responsibilities.Count,
            profile.DecisionAuthorities.Count,
            profile.DecisionAuthorities.Sum(type => type.Levels.Count),
            profile.FoundationCategories.Count,
            profile.FoundationCategories.Sum(category => category.Skills.Count),
            profile.TechnicalCompetencies.Count,
            profile.DigitalTools.Count,
            profile.AiTools.Count,
            profile.IndustryKnowledge.Count,
            profile.Regulations.Count,
            profile.Prerequisites.Count,
            profile.EmergingSkills.Count,
            profile.EmergingSkills.Sum(skill => skill.Concepts.Count),
            profile.Certifications.Count,
            profile.EntryPaths.Count,
            profile.ProgressionPathways.Count,
            profile.LongTermRoles.Count,
            profile.InternalStakeholders.Count,
            profile.ExternalStakeholders.Count,
            profile.Motivators.Count,
            profile.Frustrations.Count,
            profile.NonOffers.Count,
            profile.Conditions.Count,
            profile.Education.Count,
            profile.Activities.Count,
            profile.Requirements.Count);
    }
}
