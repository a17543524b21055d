namespace Zavmo.Learning.Roles.Parsing;

internal enum SectionKind
{
    Unknown, Preamble, Note, Summary, Reporting, Stakeholders, InternalStakeholders, ExternalStakeholders, Impact,
    Metrics, QuantitativeMetrics, QualitativeMetrics, Traits, PrimaryTraits, SupportingTraits,
    Motivators, Demotivators, Frustrations, NonOffers, Positives, Accommodations, Sensory, Flexibility,
    Responsibilities, Decisions, Tools, AiTools, DigitalTools, FoundationSkills, TechnicalCompetencies,
    IndustryKnowledge, Regulations, Prerequisites, EmergingSkills, AdvancingSkills, Education, Experience,
    Certifications, Activities, EntryPaths, Progression, LongTermRoles, SectorMobility, ZavmoDelivery,
}
