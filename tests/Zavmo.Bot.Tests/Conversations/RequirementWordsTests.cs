using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Conversations;

public sealed class RequirementWordsTests
{
    [Theory]
    [InlineData("Stakeholder mapping", "stakeholder mapping")]
    [InlineData("Stakeholder Mapping", "stakeholder mapping")]
    [InlineData("Feature Engineering & Selection", "feature engineering and selection")]
    [InlineData("Distributed Systems for ML", "distributed systems for ML")]
    [InlineData("CI/CD for ML (MLOps)", "CI/CD for ML")]
    [InlineData("Python testing", "Python testing")]
    [InlineData("C# and SQL.", "C# and SQL")]
    [InlineData("Geometric tolerancing (GD&T)", "Geometric tolerancing")]
    [InlineData("(Various)", "(Various)")]
    [InlineData("Make decisions", "making decisions")]
    [InlineData("Work alone", "working alone")]
    [InlineData("Work experience", "work experience")]
    [InlineData("Set and edit on Heidenhain controls", "setting and editing on Heidenhain controls")]
    [InlineData("Deal with complaints", "dealing with complaints")]
    [InlineData("Read complex drawings", "read complex drawings")]
    [InlineData("Stay calm under pressure", "staying calm under pressure")]
    [InlineData("Plan and budget", "Plan and budget")]
    public void Should_write_a_name_as_it_stands_inside_a_sentence(string name, string expected) =>
        Assert.Equal(expected, RequirementWords.InSentence(Named(name, RequirementCategory.TechnicalCompetency)));

    [Theory]
    [InlineData(RequirementCategory.DigitalTool, "Project Online")]
    [InlineData(RequirementCategory.Regulation, "Health and Safety at Work Act")]
    public void Should_leave_the_names_of_tools_and_rules_as_written(RequirementCategory category, string name) =>
        Assert.Equal(name, RequirementWords.InSentence(Named(name, category)));

    private static Requirement Named(string name, RequirementCategory category) => new()
    {
        Id = "x",
        Name = name,
        Category = category,
        Description = string.Empty,
        RequiredLevel = 3,
        Weight = 1,
        Lines = new LineRange(1, 1),
    };
}
