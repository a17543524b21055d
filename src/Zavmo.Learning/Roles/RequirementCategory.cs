namespace Zavmo.Learning.Roles;

/// <summary>The seven kinds of requirement a job description yields, in the order in which they are shown.</summary>
public enum RequirementCategory
{
    /// <summary>Transferable skill such as communication or problem solving.</summary>
    FoundationSkill,

    /// <summary>Role-specific technical competency with a stated level.</summary>
    TechnicalCompetency,

    /// <summary>Digital tool with a stated level and usage.</summary>
    DigitalTool,

    /// <summary>Area of industry knowledge.</summary>
    IndustryKnowledge,

    /// <summary>Regulation or internal policy to comply with.</summary>
    Regulation,

    /// <summary>Essential prerequisite: met or not, without a level of its own.</summary>
    Prerequisite,

    /// <summary>Emerging or advancing skill, aimed at level 2 with a horizon.</summary>
    EmergingSkill,
}
