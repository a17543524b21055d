using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

public sealed class RequirementTests
{
    private readonly IReadOnlyList<Requirement> requirements = RoleParser.Parse(Documents.Own()).Requirements;

    [Fact]
    public void Should_list_requirements_by_category_with_stable_ids()
    {
        Assert.Equal(
            [
                "foundation-skill.briefing-a-crew", "foundation-skill.conflict-on-the-floor", "foundation-skill.deciding-under-pressure",
                "technical-competency.load-planning", "technical-competency.manual-handling-coaching", "technical-competency.incident-investigation",
                "digital-tool.warehouse-management-system-handheld-and-desktop", "digital-tool.spreadsheet", "industry-knowledge.cross-docking",
                "regulation.working-time-regulations", "regulation.loler",
                "prerequisite.valid-counterbalance-forklift-licence", "prerequisite.at-least-one-winter-peak-on-nights-in-a-depot",
                "prerequisite.valid-counterbalance-forklift-licence-2",
                "emerging-skill.reading-live-dashboards", "emerging-skill.automated-guided-vehicles",
            ],
            requirements.Select(requirement => requirement.Id));
    }

    [Theory]
    [InlineData("Load Planning", 4)]
    [InlineData("Manual Handling Coaching", 2)]
    [InlineData("Warehouse management system (handheld and desktop)", 3)]
    [InlineData("Spreadsheet", 2)]
    [InlineData("LOLER", 5)]
    [InlineData("Incident Investigation", 3)]
    [InlineData("Valid counterbalance forklift licence", 3)]
    [InlineData("Reading Live Dashboards", 2)]
    public void Should_take_the_level_from_the_words_or_the_seniority(string name, int level)
    {
        Assert.Equal(level, Named(name).RequiredLevel);
    }

    [Theory]
    [InlineData("Junior Baker (L3)", 2)]
    [InlineData("Mid-Level Baker", 3)]
    [InlineData("Senior Baker (L1)", 4)]
    [InlineData("Lead Baker", 5)]
    [InlineData("Head of Baking", 5)]
    [InlineData("Staff Nurse", 3)]
    [InlineData("Lead Generation Specialist (L2)", 3)]
    [InlineData("Baker (L1)", 2)]
    [InlineData("Baker (L3)", 4)]
    [InlineData("Baker (L6)", 5)]
    [InlineData("Baker", 3)]
    public void Should_read_the_seniority_of_a_title(string title, int level)
    {
        var profile = RoleParser.Parse($"# {title}\n## Technical Competencies\n- Skill: Proving dough\n");

        Assert.Equal(level, profile.Requirements[0].RequiredLevel);
    }

    [Fact]
    public void Should_weigh_by_how_often_and_where_a_requirement_is_named()
    {
        Assert.All(requirements, requirement => Assert.InRange(requirement.Weight, 1, 3));
        Assert.Equal(1.4, Named("Incident Investigation").Weight);
        Assert.Equal([2], Named("Incident Investigation").Responsibilities);
        Assert.Equal([3], Named("Warehouse management system (handheld and desktop)").Responsibilities);
        Assert.Equal(1, Named("Spreadsheet").Weight);
    }

    [Fact]
    public void Should_link_a_requirement_to_the_metrics_that_name_it()
    {
        var profile = RoleParser.Parse("""
            # Baker
            ## Quantitative Metrics
            - Metric: Oven Yield
            - Desc: Loaves sold for each batch of sourdough proving.
            ## Essential Prerequisites
            - Sourdough proving
            ## Digital Tools
            - Tool: Till
            """);

        Assert.Equal(["Oven Yield"], profile.Requirements.Single(item => item.Category == RequirementCategory.Prerequisite).Metrics);
        Assert.Empty(profile.Requirements.Single(item => item.Category == RequirementCategory.DigitalTool).Metrics);
    }

    [Theory]
    [InlineData("A solid understanding of food hygiene, including allergens.", "Food hygiene")]
    [InlineData("You must have a full, clean driving licence.", "Full, clean driving licence")]
    [InlineData("Demonstrable experience leading teams of ten (or more) through an audit.", "Leading teams of ten through an audit")]
    [InlineData("Right to work in the UK", "Right to work in the UK")]
    [InlineData("Strong", "Strong")]
    [InlineData("Driving licence: category B, held for two years", "Driving licence")]
    public void Should_name_a_prerequisite_from_its_sentence(string sentence, string name)
    {
        var profile = RoleParser.Parse($"# Baker\n## Essential Prerequisites\n- {sentence}\n");

        Assert.Equal((name, sentence), (profile.Requirements[0].Name, profile.Requirements[0].Description));
    }

    [Fact]
    public void Should_keep_names_of_prerequisites_short_and_unique()
    {
        var sentence = "- " + string.Concat(Enumerable.Repeat("unimaginably ", 20)) + "long\n";
        var names = RoleParser.Parse("# Baker\n## Prerequisites\n" + sentence + sentence + sentence).Requirements.Select(item => item.Name).ToList();

        Assert.Equal(3, names.Distinct().Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 60));
    }

    private Requirement Named(string name) => requirements.Single(requirement => requirement.Name == name);
}
