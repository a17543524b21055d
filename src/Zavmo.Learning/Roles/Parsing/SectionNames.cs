using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Which headings name which section.</summary>
internal static partial class SectionNames
{
    private static readonly Dictionary<string, SectionKind> Known = Build(
        (SectionKind.Note, "Role Purpose & Context|Purpose|Role Overview & Context|Neurodiversity|Neurodiversity Considerations|Neurodiversity & Accommodations|Neuroinclusion|Working Environment & Neurodiversity|Motivators & Frustrations|Person Specification|Competency Requirements|Competencies|Skills & Competencies|Career Pathway Context|Career Pathway|Qualifications & Credentials|Qualifications|Credentials|Future Skills|Emerging Skills Introduction|Future Skills Closing Note|Closing Note|Career Progression Pathways|Career Progression|Career Pathways|Career Development|Job Description|Role Description|Role Profile"),
        (SectionKind.Summary, "Role Summary|Summary|Job Summary|Role Overview|Overview|Job Purpose Summary|About the Role|Role Purpose"),
        (SectionKind.Reporting, "Reporting Structure|Reporting Lines|Reporting Line|Reporting|Reporting Relationships"),
        (SectionKind.Stakeholders, "Key Stakeholders|Stakeholders|Working Relationships|Key Relationships"),
        (SectionKind.InternalStakeholders, "Internal Stakeholders|Internal|Internal Relationships"),
        (SectionKind.ExternalStakeholders, "External Stakeholders|External|External Relationships"),
        (SectionKind.Impact, "Organisational Impact|Impact|Scope & Impact|Business Impact|Scope|Organisation Impact"),
        (SectionKind.Metrics, "Performance Metrics|Metrics|Performance Measures|KPIs|Key Performance Indicators|Success Metrics|Performance Indicators"),
        (SectionKind.QuantitativeMetrics, "Quantitative Metrics|Quantitative Measures|Quantitative|Quantitative Performance Metrics|Quantitative KPIs"),
        (SectionKind.QualitativeMetrics, "Qualitative Metrics|Qualitative Measures|Qualitative|Qualitative Performance Metrics|Qualitative KPIs"),
        (SectionKind.Traits, "Traits|Personal Traits|Personality Traits|Personal Attributes|Personal Qualities"),
        (SectionKind.PrimaryTraits, "Primary Traits|Core Traits|Essential Traits|Main Traits"),
        (SectionKind.SupportingTraits, "Supporting Traits|Secondary Traits|Desirable Traits|Additional Traits"),
        (SectionKind.Motivators, "Primary Motivators|Motivators|Motivations|Core Motivators|What Motivates You"),
        (SectionKind.Demotivators, "Potential Demotivators|Demotivators|Possible Demotivators|Common Demotivators"),
        (SectionKind.Frustrations, "Common Frustrations|Frustrations|Typical Frustrations|Daily Frustrations"),
        (SectionKind.NonOffers, "What Role Doesn't Offer|What the Role Does Not Offer|What This Role Doesn't Offer|What the Role Won't Offer|What We Don't Offer|What This Job Doesn't Offer|What the Role Will Not Offer"),
        (SectionKind.Sensory, "Sensory Considerations|Sensory Environment|Sensory Notes|Sensory"),
        (SectionKind.Flexibility, "Flexibility Notes|Flexibility|Flexible Working|Flexible Working Notes"),
        (SectionKind.Responsibilities, "Key Responsibilities|Responsibilities|Experience Levels Responsibilities|Experience Level Responsibilities|Responsibilities by Level|Responsibilities by Experience Level|Main Responsibilities|Core Responsibilities|Duties & Responsibilities|Responsibilities & Duties|Main Duties|Key Duties"),
        (SectionKind.Decisions, "Decision-Making Authority|Decision Authority|Decision Rights|Decision Making|Decision-Making|Decision-Making Rights|Decision Making Authority by Level|Levels of Authority"),
        (SectionKind.AiTools, "AI Tools|AI-Powered Tools|AI Tool Suggestions|AI Enhancements|AI-Enhanced Productivity|AI Productivity Tools|AI Assistance|AI Augmentation|AI Opportunities|AI Integration|AI Productivity|AI-Enhanced Workflow|AI-Enhanced Workflows|AI Suggestions|AI Tools & Benefits|AI-Enhanced Tools|Suggested AI Tools|Artificial Intelligence Tools"),
        (SectionKind.FoundationSkills, "Foundation Skills|Foundational Skills|Transferable Skills|Soft Skills|Core Skills"),
        (SectionKind.TechnicalCompetencies, "Technical Competencies|Technical Competences|Technical Skills|Functional Skills|Role-Specific Skills|Functional Competencies|Technical & Functional Competencies|Clinical Competencies|Practical Competencies|Professional Competencies|Skills|Key Skills|Essential Skills|Required Skills|Skills Required|Skills & Abilities|Skills & Competencies|Skills & Knowledge|Knowledge & Skills|Competencies|Key Competencies"),
        (SectionKind.DigitalTools, "Digital Tools|Tools|Tools & Technologies|Digital Tools & Technologies|Software & Tools|Digital Tools & Systems|Tools & Systems|Systems & Tools|Digital Skills & Tools"),
        (SectionKind.IndustryKnowledge, "Industry Knowledge|Industry Knowledge Areas|Sector Knowledge|Domain Knowledge"),
        (SectionKind.Regulations, "Regulatory Compliance Regulations|Regulatory Compliance|Regulations|Regulation & Compliance|Regulations & Compliance|Compliance|Regulatory Requirements|Compliance Regulations|Legal & Regulatory Compliance"),
        (SectionKind.Prerequisites, "Essential Prerequisites|Prerequisites|Pre-requisites|Essential Pre-requisites|Essential Requirements|Entry Requirements"),
        (SectionKind.EmergingSkills, "Emerging Foundation Skills|Emerging Foundational Skills|Emerging Skills|Future Foundation Skills"),
        (SectionKind.AdvancingSkills, "Advancing Technical Skills|Advanced Technical Skills|Advancing Skills|Emerging Technical Skills|Future Technical Skills|Advancing Functional Skills"),
        (SectionKind.Education, "Education Requirements|Education|Educational Requirements|Education & Training|Academic Requirements"),
        (SectionKind.Experience, "Experience Requirements|Experience|Required Experience|Work Experience"),
        (SectionKind.Certifications, "Preferred Certifications|Certifications|Certifications & Licences|Desirable Certifications|Recommended Certifications|Professional Certifications|Required Certifications"),
        (SectionKind.Activities, "Recommended Activities|Activities|Development Activities|Recommended Development Activities|Professional Development Activities|Continuing Professional Development"),
        (SectionKind.EntryPaths, "Entry Paths to This Role|Entry Paths|Entry Pathways|Paths to This Role|Paths Into This Role|Entry Routes|Entry Paths Into This Role|Routes Into This Role|Entry Pathways to This Role"),
        (SectionKind.Progression, "Career Progression From This Role|Progression From This Role|Progression Pathways|Next Roles|Progression|Progression Paths|Next Steps From This Role"),
        (SectionKind.LongTermRoles, "Long Term Vision Potential Roles|Long-Term Vision: Potential Roles|Long-Term Vision|Long-Term Roles|Potential Long-Term Roles|Long Term Potential Roles|Potential Roles|Long-Term Career Vision"),
        (SectionKind.SectorMobility, "Sector Mobility|Industry Mobility|Cross-Sector Mobility|Mobility"));

    /// <summary>The section that a heading names, or null.</summary>
    public static SectionKind? Of(string heading)
    {
        if (ZavmoHeading().IsMatch(heading))
        {
            return SectionKind.ZavmoDelivery;
        }

        if (Known.TryGetValue(Words.Heading(heading), out var kind))
        {
            return kind;
        }

        return Condition(heading) is { } found ? found.Kind : null;
    }

    /// <summary>The condition of a heading such as "Dyslexia Positives"; the condition is empty for a bare "Positives".</summary>
    public static (SectionKind Kind, string Condition)? Condition(string heading)
    {
        var match = ConditionHeading().Match(heading.Trim());
        if (!match.Success)
        {
            return null;
        }

        var kind = match.Groups["good"].Success ? SectionKind.Positives : SectionKind.Accommodations;
        var condition = match.Groups["condition"].Value.Trim().TrimEnd(':', '-', '\u2013', '\u2014').Trim();
        return NotACondition().IsMatch(condition) ? null : (kind, condition);
    }

    private static Dictionary<string, SectionKind> Build(params (SectionKind Kind, string Names)[] table)
    {
        var known = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (kind, names) in table)
        {
            foreach (var name in names.Split('|'))
            {
                known.TryAdd(Words.Heading(name), kind);
            }
        }

        return known;
    }

    [GeneratedRegex(@"^how zavmo\b|\bzavmo (?:delivers|supports|develops)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ZavmoHeading();

    [GeneratedRegex(@"^(?<condition>[^.:]{0,60}?)\s*[:\u2013\u2014-]?\s*\b(?:(?<good>positives|strengths)|challenges(?:\s*(?:and|&|/|,)\s*(?:accommodations?|adjustments?|support))?|accommodations?(?:\s*(?:and|&|/)\s*(?:challenges|adjustments?))?|adjustments?)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex ConditionHeading();

    [GeneratedRegex(@"^(?:reasonable|workplace|key|core|main|our|common|team|general|other|role|role's|typical|potential|current|personal|price|salary|and|the|your|business|technical|product|market|learning|operational|account|data)$|\b(?:price|stock|salary|invoice|payroll)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotACondition();
}
