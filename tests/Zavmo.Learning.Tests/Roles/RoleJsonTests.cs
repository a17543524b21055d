using System.Text.Json;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

public sealed class RoleJsonTests
{
    [Fact]
    public void Should_read_back_everything_it_wrote()
    {
        var profile = RoleParser.Parse(Documents.Own());
        var back = RoleJson.Read(RoleJson.Write(profile));

        Assert.Equivalent(profile, back, strict: true);
        Assert.Equal(RoleJson.Write(profile), RoleJson.Write(back));
    }

    [Fact]
    public void Should_report_counts_unknown_sections_and_requirements_under_their_names()
    {
        using var report = JsonDocument.Parse(RoleJson.WriteReport(RoleParser.Parse(Documents.Own())));
        var requirement = report.RootElement.GetProperty("profile").GetProperty("requirements")[3];

        Assert.Equal(16, report.RootElement.GetProperty("counts").GetProperty("requirements").GetInt32());
        Assert.Equal("Staff Canteen Rules", report.RootElement.GetProperty("unknownSections")[1].GetProperty("heading").GetString());
        Assert.Equal("technical-competency.load-planning", requirement.GetProperty("id").GetString());
        Assert.Equal("technicalCompetency", requirement.GetProperty("category").GetString());
        Assert.Equal("Load Planning", requirement.GetProperty("name").GetString());
        Assert.StartsWith("Weight, order", requirement.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, requirement.GetProperty("requiredLevel").GetInt32());
        Assert.InRange(requirement.GetProperty("weight").GetDouble(), 1, 3);
        Assert.Equal((115, 117), (requirement.GetProperty("lines").GetProperty("first").GetInt32(), requirement.GetProperty("lines").GetProperty("last").GetInt32()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("not json")]
    public void Should_refuse_what_is_no_profile(string json) => Assert.Throws<JsonException>(() => RoleJson.Read(json));
}
