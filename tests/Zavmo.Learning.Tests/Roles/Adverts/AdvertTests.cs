using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>Adverts of fifty trades, each of a form of its own: what must come out of them, and what must not.</summary>
public sealed partial class AdvertTests
{
    public static TheoryData<string> Names() => [.. AdvertTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_find_every_requirement_with_kind_level_and_lines(string name)
    {
        var role = AdvertTexts.Role(name);

        Assert.Equal(AdvertExpectations.Of(name).Requirements, role.Requirements.Select(Line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_find_title_level_and_duties(string name)
    {
        var role = AdvertTexts.Role(name);
        var expected = AdvertExpectations.Of(name);

        Assert.Equal((expected.Title, expected.Seniority, expected.Duties), (role.Title, role.SeniorityLevel, role.Responsibilities.Count));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_leave_out_offers_and_say_why(string name)
    {
        var role = AdvertTexts.Role(name);

        foreach (var (text, reason) in AdvertExpectations.Of(name).LeftOut)
        {
            Assert.Contains(role.LeftOut, line => line.Reason == reason && line.Text.Contains(text, StringComparison.Ordinal));
            Assert.DoesNotContain(role.Requirements, requirement => requirement.Description.Contains(text, StringComparison.Ordinal) || requirement.Name.Contains(text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_drop_no_line(string name)
    {
        var role = AdvertTexts.Role(name);
        var kept = Coverage.Words(RoleJson.Write(role).Replace("\\n", " ", StringComparison.Ordinal)).Concat(AdvertExpectations.Headings).ToHashSet(StringComparer.Ordinal);

        Assert.All(AdvertTexts.Text(name).Split('\n').Where(line => line.TrimEnd().EndsWith('.') || line.TrimStart() is ['-' or '*' or '•' or '>', ' ', ..]), line => Assert.Subset(kept, Coverage.Words(Number().Replace(line, ""))));
    }

    [Theory]
    [InlineData("night-nurse", "Communication", "Excellent communication and listening skills")]
    [InlineData("sous-chef", "Stock control", "Solid knowledge of food costing, stock control and menu planning")]
    [InlineData("account-executive", "Gong", "Experience with Salesforce, Gong and Outreach")]
    public void Should_keep_the_whole_line_as_the_description_of_each_of_its_parts(string advert, string name, string line) =>
        Assert.Equal(line, AdvertTexts.Role(advert).Requirements.Single(requirement => requirement.Name == name).Description);

    [Fact]
    public void Should_weigh_what_is_essential_above_what_is_desirable()
    {
        var role = AdvertTexts.Role("housing-officer");
        var essential = role.Requirements.Single(requirement => requirement.Name == "Handle conflict calmly");
        var desirable = role.Requirements.Single(requirement => requirement.Name == "Speak a community language");

        Assert.Equal((1.2, 0.6), (essential.Weight, desirable.Weight));
    }

    private static string Line(Requirement requirement) => FormattableString.Invariant($"{Short(requirement.Category)} {requirement.RequiredLevel} {requirement.Lines.First} {requirement.Name}")
        + string.Concat(requirement.OtherLines.Select(range => FormattableString.Invariant($" +{range.First}")));

    private static string Short(RequirementCategory category) => category switch
    {
        RequirementCategory.FoundationSkill => "F", RequirementCategory.TechnicalCompetency => "T", RequirementCategory.DigitalTool => "D",
        RequirementCategory.IndustryKnowledge => "K", RequirementCategory.Regulation => "R", RequirementCategory.Prerequisite => "P", _ => "E",
    };

    // A number, or a label that heads its own paragraph.
    [GeneratedRegex(@"^\s*\d[\d.]*\s|^\**[\p{L}' ]{2,25}:\**\s+")]
    private static partial Regex Number();
}
