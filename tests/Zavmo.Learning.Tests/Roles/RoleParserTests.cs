using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

public sealed class RoleParserTests
{
    private const string Skill = "\n## Technical Competencies\n- Skill: Glazing\n";

    [Theory]
    [InlineData("", 1, "empty")]
    [InlineData(" \r\n\t\n", 1, "empty")]
    [InlineData("Dear all,\nsee you on Friday.", 1, "heading")]
    [InlineData("# Baker\n## Digital Tools\n- Tool: O\0ven", 3, "NUL")]
    [InlineData("%PDF-1.7", 1, "PDF")]
    [InlineData("\n\n## Digital Tools\n- Tool: Oven", 3, "title")]
    [InlineData("# Baker\n## Sector Mobility\nPeople eat.\n", 3, "nothing can be assessed")]
    public void Should_refuse_what_it_cannot_read_with_line_and_reason(string text, int line, string reason)
    {
        var refused = Assert.Throws<RoleDocumentException>(() => RoleParser.Parse(text));

        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title: Pastry Chef\nLevel: L4\n", "Pastry Chef", "L4")]
    [InlineData("**Job Title:** Pastry Chef (L2)\n", "Pastry Chef", "L2")]
    [InlineData("# 🥐 Job Description: Pastry Chef\nGrade: 6\n", "Pastry Chef", "Grade 6")]
    [InlineData("# Job Description\nRole: Pastry Chef\n", "Pastry Chef", null)]
    [InlineData("Pastry Chef\n===========\n", "Pastry Chef", null)]
    [InlineData("Pastry Chef\n", "Pastry Chef", null)]
    [InlineData("## Key Responsibilities\n- Level: Pastry Chef (L5)\n- Responsibilities: Bake\n", "Pastry Chef", "L5")]
    [InlineData("## Role Summary\nThe Pastry Chef is responsible for whatever is sweet.\n", "Pastry Chef", null)]
    [InlineData("## Role Summary\nAs a Pastry Chef, you bake.\n", "Pastry Chef", null)]
    public void Should_find_title_and_level(string opening, string title, string? level)
    {
        var profile = RoleParser.Parse(opening + Skill);

        Assert.Equal((title, level), (profile.Title, profile.Level));
    }

    [Theory]
    [InlineData("['Steam', \"Baker's percentages\"]", "Steam|Baker's percentages")]
    [InlineData("[{\"name\": \"Steam\"}, {\"name\": \"Starter\", \"description\": \"Old dough\"}]", "Steam|Starter")]
    [InlineData("[{'description': 'no name'}, {'concept_name': 'It\\'s alive', 'description': ''}]", "no name|It's alive")]
    [InlineData("[{'concept_name': 'Steam', 'description': 'cut off", "Steam")]
    [InlineData("Steam, starters, baker's percentages", "Steam|starters|baker's percentages")]
    [InlineData("\n- Steam\n- Starters: old dough", "Steam|Starters")]
    [InlineData("\n[\n{'concept_name': 'Steam',\n'description': 'Wet'},\n{'concept_name': 'Starter', 'description': 'Old'}\n]", "Steam|Starter")]
    [InlineData("\n- {'concept_name': 'Steam', 'description': 'Wet'}\n- {'concept_name': 'Starter', 'description': 'Old'}", "Steam|Starter")]
    public void Should_read_concepts_in_any_notation(string concepts, string names)
    {
        var profile = RoleParser.Parse("# Baker\n## Emerging Foundation Skills\n- Skill: Sourdough\n- Concepts: " + concepts + "\n- QuickWin: Bake one loaf.\n");

        Assert.Equal(names.Split('|'), profile.EmergingSkills[0].Concepts.Select(concept => concept.Name));
        Assert.Equal("Bake one loaf.", profile.EmergingSkills[0].QuickWin);
    }

    [Theory]
    [InlineData("Weekly time savings potential\n3 hours weekly\nTypical tool investment\n£20 a month\n")]
    [InlineData("3 hours weekly\nWeekly time savings potential\n£20 a month\nTypical tool investment\n")]
    [InlineData("**3 hours weekly**\n\nWeekly Time Savings Potential\n\n**£20 a month**\n\nTypical Tool Investment\n")]
    [InlineData("Time savings: 3 hours weekly\nTool cost: £20 a month\n")]
    public void Should_find_saving_and_cost_around_their_captions(string captions)
    {
        var profile = RoleParser.Parse("# Baker" + Skill + "ID: 🥖\nTool: Recipes\nBenefit: Scales a recipe.\n" + captions);

        Assert.Equal(("3 hours weekly", "£20 a month"), (profile.AiTimeSaving, profile.AiCost));
        Assert.Equal("Scales a recipe.", Assert.Single(profile.AiTools).Benefit);
        Assert.Empty(profile.DigitalTools);
    }

    [Fact]
    public void Should_read_items_that_are_sub_headings_or_plain_bullets()
    {
        var profile = RoleParser.Parse("""
            # Baker
            ## Performance Metrics
            ### Quantitative Metrics
            #### Oven Yield
            **Desc:** Loaves for each batch
            **Target:** 40
            ## Technical Competencies
            * **Proving** (Advanced)
            * **Shaping** – by hand and by eye
            ## Digital Tools
            - Till: Basic
            ## Neurodiversity
            ### Tourette Syndrome
            #### Positives
            - Quick
            #### Challenges and Accommodations
            - Crowds; there is a quiet room
            """);

        Assert.Equal(("Oven Yield", "Loaves for each batch", "40"), (profile.QuantitativeMetrics[0].Name, profile.QuantitativeMetrics[0].Description, profile.QuantitativeMetrics[0].Target));
        Assert.Equal([("Proving", 4), ("Shaping", 3), ("Till", 2)], profile.Requirements.Select(item => (item.Name, item.RequiredLevel)));
        var condition = Assert.Single(profile.Conditions);
        Assert.Equal(("Tourette Syndrome", 1, 1), (condition.Condition, condition.Positives.Count, condition.Accommodations.Count));
        Assert.Empty(profile.UnknownSections);
    }

    [Fact]
    public void Should_read_headings_that_are_labelled_lines()
    {
        var profile = RoleParser.Parse("# Baker\n## Foundation Skills\n**Category: Hands**\n- Shaping: round\n### Category: Head\n- Planning: ahead\n## Digital Tools\n#### Tool: Till\nLevel: Basic\n");

        Assert.Equal([("Shaping", "Hands"), ("Planning", "Head"), ("Till", null)], profile.Requirements.Select(item => (item.Name, item.Group)));
        Assert.Empty(profile.UnknownSections);
    }

    [Fact]
    public void Should_find_sections_by_their_labels_where_headings_are_missing()
    {
        var profile = RoleParser.Parse("Title: Baker\n- Metric: Yield\n- Target: 40\n- Category: Hands\n- Skills: Shaping: round\n- Scoring: deep\n- Tool: Till\n- Level: Basic\n- Skill: Proving\n- Level: Expert\n- Reg: Food Safety Act\n");

        Assert.Equal(["Shaping", "Scoring", "Proving", "Till", "Food Safety Act"], profile.Requirements.Select(item => item.Name));
        Assert.Single(profile.QuantitativeMetrics);
    }

    [Theory]
    [InlineData("Triage (Level: Expert): decides who is seen first", "Triage", 5)]
    [InlineData("Triage (Level 4): decides who is seen first", "Triage", 4)]
    [InlineData("Triage (2/5): decides who is seen first", "Triage", 2)]
    [InlineData("Triage (by phone): decides who is seen first", "Triage (by phone)", 3)]
    public void Should_read_a_level_in_brackets_after_the_name(string line, string name, int level)
    {
        var requirement = Assert.Single(RoleParser.Parse($"# Job: Ward Clerk\n## Technical Competencies\n- {line}\n").Requirements);

        Assert.Equal((name, level, "decides who is seen first"), (requirement.Name, requirement.RequiredLevel, requirement.Description));
    }

    [Theory]
    [InlineData("## Skills")]
    [InlineData("Key Skills:")]
    [InlineData("## Knowledge and skills")]
    public void Should_take_plain_skills_as_what_the_role_needs(string heading)
    {
        var profile = RoleParser.Parse($"# Release Tester\n\n## Responsibilities\n- Write test plans for every release\n\n{heading}\n- Version control with Git\n- Excel: pivot tables\n");

        Assert.Equal(["Version control with Git", "Excel"], profile.Requirements.Select(requirement => requirement.Name));
    }
}
