using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>Heat maps of a role with 39 requirements, with the long names that role documents have.</summary>
internal static class SampleMaps
{
    private static readonly (RequirementCategory Category, string[] Names)[] Role =
    [
        (RequirementCategory.FoundationSkill,
        [
            "Active listening", "Written communication", "Presenting to senior people", "Structured problem solving",
            "Critical reading of research", "Collaboration across disciplines", "Mentoring of junior colleagues",
            "Prioritising under pressure", "Learning from mistakes", "Adapting to changed requirements",
            "Ethical judgement", "Negotiation with stakeholders",
        ]),
        (RequirementCategory.TechnicalCompetency,
        [
            "Design of streaming data pipelines", "Data modelling for analytical workloads",
            "Incident response and post-incident review", "Query optimisation and cost control",
            "Infrastructure as code", "Privacy engineering and anonymisation",
        ]),
        (RequirementCategory.DigitalTool,
            ["PostgreSQL", "Apache Kafka", "Terraform", "dbt_core * [cli]", "Grafana dashboards", "Kubernetes"]),
        (RequirementCategory.IndustryKnowledge, ["Energy markets", "Metering and settlement", "Grid operations"]),
        (RequirementCategory.Regulation, ["UK GDPR", "Smart Energy Code", "Internal change control policy"]),
        (RequirementCategory.Prerequisite,
        [
            "Degree in a numerate subject or equal experience", "Five years of work on data platforms",
            "Right to work in the United Kingdom", "Has led a migration of a production database",
            "On-call experience", "Working English",
        ]),
        (RequirementCategory.EmergingSkill,
            ["Lakehouse table formats", "Natural language interfaces to data", "Carbon-aware scheduling"]),
    ];

    /// <summary>Everything asked, with every band in every category: the tallest map.</summary>
    public static HeatMap Full() => Build((index, category) => category switch
    {
        RequirementCategory.Prerequisite => Prerequisite((PrerequisiteStatus)(index % 4)),
        RequirementCategory.EmergingSkill => Level(2, 1.4 + index) with { Horizon = "within 6 months" },
        _ => Level(4, (index % 5) switch { 0 => 4.3, 1 => 3.4, 2 => 2.6, 3 => 1.6, _ => null }),
    });

    /// <summary>The start of a quick assessment: six accounts, self-ratings for most of the rest.</summary>
    public static HeatMap Quick()
    {
        var asked = 0;
        return Build((index, category) => category switch
        {
            RequirementCategory.Prerequisite => Prerequisite(
                index < 4 ? PrerequisiteStatus.MetSaid : PrerequisiteStatus.NotAskedYet),
            RequirementCategory.DigitalTool when index == 2 =>
                Level(4, null) with { SelfLevel = 2, Band = GapBand.NoChanceYet, NoChanceYet = true },
            _ when index % 6 == 1 && asked++ < 6 => Level(4, 2.0 + (0.5 * asked)),
            _ => Level(4, null) with { SelfLevel = index % 4 == 3 ? null : 3 },
        });
    }

    /// <summary>The full map with names as long as role documents get, in all the places where names stand.</summary>
    public static HeatMap LongNames()
    {
        var map = Full();
        HeatMapCell Longer(HeatMapCell cell) => cell with { Name = "Experience of statistical computing with large data in teams" };
        return map with
        {
            Strengths = [.. map.Strengths.Select(Longer)],
            Priorities = [.. map.Priorities.Select(priority => priority with { Cell = Longer(priority.Cell) })],
        };
    }

    /// <summary>Nothing said at all.</summary>
    public static HeatMap Empty() => Build((_, category) => category == RequirementCategory.Prerequisite
        ? Prerequisite(PrerequisiteStatus.NotAskedYet)
        : Level(4, null) with { SelfLevel = null });

    private static HeatMap Build(Func<int, RequirementCategory, HeatMapCell> cell)
    {
        var categories = Role.Select(part => new HeatMapCategory(
            part.Category,
            [.. part.Names.Select((name, index) => cell(index, part.Category) with
            {
                RequirementId = $"{part.Category}.{index}",
                Name = name,
                Category = part.Category,
            })])).ToList();
        var cells = categories.SelectMany(category => category.Cells).ToList();
        var strengths = cells.Where(candidate => candidate is { Band: GapBand.Strength, Prerequisite: null }).Take(3);
        var gaps = cells.Where(candidate => candidate.Gap > 0 || candidate.Prerequisite == PrerequisiteStatus.NotYet)
            .OrderByDescending(candidate => candidate.Gap ?? 0).ThenByDescending(candidate => candidate.Name.Length).Take(3);
        return new HeatMap(
            "Senior Data Platform Engineer",
            [.. strengths],
            [.. gaps.Select(gap => gap.Gap is null
                ? new HeatMapPriority(gap, null, null, 3)
                : new HeatMapPriority(gap, 12.4 * gap.Gap.Value, 21.7 * gap.Gap.Value, 3))],
            categories);
    }

    private static HeatMapCell Level(int required, double? assessed) => new()
    {
        RequirementId = "",
        Name = "",
        Category = default,
        RequiredLevel = required,
        SelfLevel = Math.Min(5, required),
        AssessedLevel = assessed,
        HalfWidth = assessed is null ? null : 1.1,
        Gap = assessed is { } level ? Math.Round(required - level, 1) : null,
        Band = (required - assessed) switch
        {
            null => GapBand.NotAskedYet,
            <= 0 => GapBand.Strength,
            < 1 => GapBand.Minor,
            <= 2 => GapBand.Moderate,
            _ => GapBand.Critical,
        },
        Quotes = assessed is null ? [] : ["I moved it back within the hour and rang support first", "we lost no order that night"],
    };

    private static HeatMapCell Prerequisite(PrerequisiteStatus status) => Level(4, null) with
    {
        Prerequisite = status,
        SelfLevel = null,
        Band = status switch
        {
            PrerequisiteStatus.NotAskedYet => GapBand.NotAskedYet,
            PrerequisiteStatus.NotYet => GapBand.Critical,
            _ => GapBand.Strength,
        },
    };
}
