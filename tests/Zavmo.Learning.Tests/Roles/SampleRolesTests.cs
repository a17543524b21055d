using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>The sample job descriptions that a newcomer plays with.</summary>
public sealed class SampleRolesTests
{
    public static TheoryData<string> Samples() => ["software-test-engineer", "account-growth-manager"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_yield_12_to_16_requirements_of_every_category(string sample)
    {
        var profile = Read(sample);

        Assert.InRange(profile.Requirements.Count, 12, 16);
        Assert.Equal(
            Enum.GetValues<RequirementCategory>(),
            profile.Requirements.Select(requirement => requirement.Category).Distinct().Order());
        Assert.Equal(
            profile.Requirements.Count, profile.Requirements.Select(requirement => requirement.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_be_understood_to_the_last_section(string sample)
    {
        var profile = Read(sample);

        Assert.Empty(profile.UnknownSections);
        Assert.Equal(["ADHD", "Dyslexia", "Autism"], profile.Conditions.Select(condition => condition.Condition));
        Assert.All(profile.Conditions, condition => Assert.NotEmpty(condition.Accommodations));
    }

    [Fact]
    public void Should_ask_an_account_manager_for_stakeholder_mapping()
    {
        Assert.Contains(Read("account-growth-manager").Requirements, requirement => requirement.Name == "Stakeholder mapping");
    }

    private static RoleProfile Read(string sample)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        }

        return RoleParser.Parse(File.ReadAllText(Path.Combine(folder.FullName, "dialogs", "roles", sample + ".md")));
    }
}
