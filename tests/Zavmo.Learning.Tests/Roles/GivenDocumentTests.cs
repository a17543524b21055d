using System.Text.Json;
using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

public sealed class GivenDocumentTests
{
    [GivenDocumentFact]
    public void Should_yield_exactly_the_expected_counts()
    {
        var profile = RoleParser.Parse(Documents.Given());
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Documents.GivenFolder, "expected.json")));
        using var report = JsonDocument.Parse(RoleJson.WriteReport(profile));
        var counts = report.RootElement.GetProperty("counts").EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt32());

        Assert.Equal(expected.RootElement.EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt32()), counts);
    }

    [GivenDocumentFact]
    public void Should_find_title_and_level_and_understand_every_section()
    {
        var profile = RoleParser.Parse(Documents.Given());

        Assert.Equal(("Senior AI/ML Engineer", "L3", 4), (profile.Title, profile.Level, profile.SeniorityLevel));
        Assert.Empty(profile.UnknownSections);
        Assert.Equal([3, 3, 3], profile.Conditions.Select(condition => condition.Positives.Count));
        Assert.Equal([3, 3, 3], profile.Conditions.Select(condition => condition.Accommodations.Count));
        Assert.Equal([5, 5, 4], profile.EmergingSkills.Select(skill => skill.Concepts.Count));
        Assert.Equal(["within 6 months", "within 12 months", "within 12-18 months"], profile.EmergingSkills.Select(skill => skill.Horizon));
        Assert.Equal(("15-25 hours weekly", 4), (profile.AiTimeSaving, profile.MatrixTitles.Count));
        Assert.NotNull(profile.ZavmoDelivery);
    }

    [GivenDocumentFact]
    public void Should_take_every_field_from_the_lines_it_names()
    {
        var profile = RoleParser.Parse(Documents.Given());
        var lines = Documents.Given().Split('\n');

        Assert.All(profile.Requirements, requirement =>
        {
            var source = string.Join('\n', lines[(requirement.Lines.First - 1)..requirement.Lines.Last]);
            Assert.Contains(requirement.Description, source, StringComparison.Ordinal);
            Assert.True(requirement.Category == RequirementCategory.Prerequisite || source.Contains(requirement.Name, StringComparison.Ordinal));
        });
        Assert.All(profile.QuantitativeMetrics, metric => Assert.All(
            [("Desc", metric.Description), ("Target", metric.Target), ("Freq", metric.Frequency), ("Example", metric.Example)],
            field => Assert.Contains($"- {field.Item1}: {field.Item2}", lines[(metric.Lines.First - 1)..metric.Lines.Last])));
        Assert.All(profile.QualitativeMetrics, metric => Assert.Contains("- Evidence: " + metric.Evidence, lines));
        Assert.All(profile.PrimaryTraits, trait => Assert.Contains("- Benefit: " + trait.Benefit, lines));
        Assert.All(profile.AiTools, tool => Assert.Contains("Benefit: " + tool.Benefit, lines));
        Assert.All(profile.EmergingSkills, skill => Assert.Contains("- QuickWin: " + skill.QuickWin, lines));
        Assert.All(profile.Certifications, item => Assert.Contains("- Prod: " + item.Provider, lines));
        Assert.All(profile.Education, item => Assert.Contains("- Alts: " + item.Alternatives, lines));
    }

    [GivenDocumentFact]
    public void Should_require_the_levels_that_the_document_names()
    {
        var levels = RoleParser.Parse(Documents.Given()).Requirements.GroupBy(item => item.Category).ToDictionary(group => group.Key, group => group.Select(item => item.RequiredLevel));

        Assert.Equal([4, 4, 3, 4, 4, 4], levels[RequirementCategory.TechnicalCompetency]);
        Assert.Equal([4, 4, 5, 4, 5, 3], levels[RequirementCategory.DigitalTool]);
        Assert.All(levels[RequirementCategory.FoundationSkill], level => Assert.Equal(4, level));
        Assert.All(levels[RequirementCategory.Prerequisite], level => Assert.Equal(3, level));
        Assert.All(levels[RequirementCategory.EmergingSkill], level => Assert.Equal(2, level));
    }

    [GivenDocumentFact]
    public void Should_yield_the_same_requirements_in_other_clothes()
    {
        var given = Documents.Given();
        var expected = RoleParser.Parse(given);
        (string Pattern, string Replacement)[] dresses =
        [
            ("(?m)^- ", "• "), ("(?m)^- ", "\t* "), ("(?m)^- ", "1. "), ("(?m)^- ", "a) "), ("(?m)^- ", ""), ("(?m)^- ", "&bull; "),
            ("(?m)^(- )?([A-Z][A-Za-z]{1,20}):(?= )", "$1**$2:**"), ("(?m)^(- [A-Z][A-Za-z]{1,20}): ", "$1 : "), ("(?m)^(- [A-Z][A-Za-z]{1,20}): ", "$1:\n    "),
            ("(?m)(.{60,72}) ", "$1\n  "), ("(?m)(.{60,72}) ", "$1\n"), (" ", "\u00A0"), ("'", "\u2019"), ("\n", "\n\n"), ("\n", "\r"),
        ];

        Assert.All(dresses, dress =>
        {
            var actual = RoleParser.Parse(Regex.Replace(given, dress.Pattern, dress.Replacement));
            Assert.Equal(RoleCounts.Of(expected), RoleCounts.Of(actual));
            Assert.Equal(expected.Requirements.Select(item => (item.Id, item.RequiredLevel)), actual.Requirements.Select(item => (item.Id, item.RequiredLevel)));
            Assert.Empty(actual.UnknownSections);
        });
    }
}
