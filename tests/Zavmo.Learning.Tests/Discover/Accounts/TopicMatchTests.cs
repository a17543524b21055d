using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class TopicMatchTests
{
    private static readonly IReadOnlyList<AccountItem> Asked = [.. AccountSets.Dev.DistinctBy(item => item.Requirement)];

    [Fact]
    public void Should_hardly_ever_call_an_account_off_point_for_its_own_requirement()
    {
        var off = AccountSets.Results([.. AccountSets.Dev, .. AccountSets.Own]).Where(result => result.Judgement.Kind == AccountKind.OffPoint);
        Assert.Contains("d076", off.Select(result => result.Item.Id));
        Assert.InRange(off.Count(), 1, 2);
    }

    [Fact]
    public void Should_catch_some_of_the_accounts_of_another_trade()
    {
        var pairs = AccountSets.Dev.Where(item => item.Level >= 2)
            .SelectMany(item => Asked.Where(other => other.Requirement != item.Requirement).Select(other => (item, other))).ToList();
        var caught = pairs.Count(pair => AccountSets.Judge.Judge(pair.other.Context, [pair.item.Answer]).Kind == AccountKind.OffPoint);
        Assert.True(caught >= 0.12 * pairs.Count, $"{caught} of {pairs.Count}");
    }

    [Fact]
    public void Should_name_no_level_and_no_signal_for_what_is_off_point()
    {
        var judgement = AccountSets.JudgeItem(AccountSets.Dev.Single(item => item.Id == "d076"));
        Assert.Equal(1, judgement.Level);
        Assert.Empty(judgement.Signals);
    }

    [Fact]
    public void Should_find_the_requirement_that_an_account_shows_and_rather_none_than_a_wrong_one()
    {
        var requirements = Asked.Select(Requirement).ToList();
        var named = AccountSets.Dev.Where(item => item.Level >= 2)
            .Select(item => (item.Requirement, Best: TopicMatch.BestOf([item.Answer], requirements)?.Name))
            .Where(pair => pair.Best is not null).ToList();
        Assert.True(named.Count >= 20);
        Assert.True(named.Count(pair => pair.Best == pair.Requirement) >= 0.7 * named.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("It went well and everybody was happy.")]
    public void Should_find_none_where_nothing_is_told(string answer) =>
        Assert.Null(TopicMatch.BestOf([answer], Asked.Select(Requirement)));

    [Fact]
    public void Should_find_none_among_none() => Assert.Null(TopicMatch.BestOf(["I rang the supplier about the tender."], []));

    private static Requirement Requirement(AccountItem item) => new()
    {
        Id = item.Requirement,
        Category = RequirementCategory.TechnicalCompetency,
        Name = item.Requirement,
        Description = item.Description,
        RequiredLevel = 3,
        Weight = 1,
        Lines = new LineRange(1, 1),
    };
}
