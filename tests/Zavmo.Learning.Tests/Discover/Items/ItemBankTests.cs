using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Discover.Items;

public sealed class ItemBankTests
{
    private static readonly KnowledgeBank Empty = new([]);

    public static TheoryData<string> Samples => new([.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "dialogs", "roles"), "*.md").Select(Path.GetFileNameWithoutExtension)!]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_list_every_question_once_with_its_requirement_kind_level_and_source(string role)
    {
        var profile = Read(role);
        var items = ItemBank.Of(profile, Empty);

        Assert.Equal(items.Count, items.Select(item => item.Id).Distinct().Count());
        Assert.All(items, item => Assert.StartsWith("role document, lines ", item.Source, StringComparison.Ordinal));
        Assert.All(profile.Requirements.Where(requirement => requirement.Category != RequirementCategory.Prerequisite), requirement =>
        {
            var own = items.Where(item => item.RequirementId == requirement.Id).ToList();
            Assert.Single(own, item => item.Kind == DiscoverItemKind.SelfRating);
            Assert.Equal([1, 2, 3, 4, 5], own.Where(item => item.Kind == DiscoverItemKind.Behavioural).Take(5).Select(item => item.Level!.Value));
            Assert.InRange(own.Count(item => item.Kind == DiscoverItemKind.Situational), 4, 5);
        });
        Assert.All(profile.Requirements.Where(requirement => requirement.Category == RequirementCategory.Prerequisite), requirement =>
            Assert.Equal(DiscoverItemKind.Prerequisite, Assert.Single(items, item => item.RequirementId == requirement.Id).Kind));
        Assert.DoesNotContain(items, item => item.Kind == DiscoverItemKind.Knowledge);
        Assert.Contains(items, item => item.Kind == DiscoverItemKind.NextStep);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_ask_about_what_the_next_level_decides_and_not_about_what_this_one_does(string role)
    {
        var moments = JobMoments.OfNextLevel(Read(role));

        Assert.Equal(2, moments.Count(moment => moment.Id.StartsWith("decision-", StringComparison.Ordinal)));
        Assert.Contains(moments, moment => moment.Authority is "Sets the approach for the product" or "Commits other teams' time");
        Assert.All(moments, moment => Assert.DoesNotContain("Advises", moment.Authority, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, "mid")]
    [InlineData(3, "senior")]
    [InlineData(4, null)]
    [InlineData(5, null)]
    public void Should_know_which_level_is_the_next(int seniority, string? next)
    {
        var role = new RoleProfile
        {
            Title = "Editor", SeniorityLevel = seniority,
            DecisionAuthorities = [new DecisionAuthority("Print", [new DecisionLevel("Entry", "entry"), new DecisionLevel("Mid", "mid"), new DecisionLevel("Senior", "senior")], new LineRange(1, 4))],
        };

        Assert.Equal(next is null ? [] : [next], JobMoments.OfNextLevel(role).Select(moment => moment.Authority));
    }

    private static RoleProfile Read(string role) => RoleParser.Parse(File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "roles", role + ".md")));
}
