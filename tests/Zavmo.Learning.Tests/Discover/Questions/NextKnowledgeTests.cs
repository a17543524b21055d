using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Questions;

public sealed class NextKnowledgeTests
{
    private static readonly EstimatorOptions Options = new();
    private static readonly Requirement[] Role = [Requirement("a"), Requirement("b", RequirementCategory.DigitalTool)];

    [Fact]
    public void Should_pitch_the_item_by_what_is_believed_and_not_by_what_is_required()
    {
        int? Level(double shown, int required) =>
            Choose([Requirement("a", required: required)], [Self("a", shown), Account("a", shown)], Items("a", 1, 2, 3, 4, 5), [])?.Item.Level;

        Assert.Equal(2, Level(2, 4));
        Assert.Equal(4, Level(4, 5));
        Assert.Equal(Level(3, 3), Level(3, 4));
        foreach (var shown in Enumerable.Range(2, 3))
        {
            Assert.All(Enumerable.Range(1, 5).Select(required => Level(shown, required)).OfType<int>(), level => Assert.InRange(level, shown - 1, shown + 1));
        }
    }

    [Fact]
    public void Should_choose_the_middle_item_of_somebody_of_whom_nothing_is_known()
    {
        Assert.Equal(3, Choose(Role, [], Items("a", 1, 2, 3, 4, 5), [])!.Item.Level);
    }

    [Fact]
    public void Should_expect_less_from_an_item_than_from_an_account_of_the_same()
    {
        var item = Choose(Role, [], Items("a", 3), [])!;
        var account = NextQuestion.Choose(Role, [], QuestionHistory.Empty, Budget.Standard, Options)!;

        Assert.InRange(item.VarianceReduction, 0.3 * account.VarianceReduction, 0.9 * account.VarianceReduction);
    }

    [Fact]
    public void Should_ask_no_item_twice_and_none_that_would_change_no_band()
    {
        Assert.Null(Choose(Role, [], Items("a", 3), ["topic/i3"]));
        Assert.Null(Choose(Role, [], [], []));
        Assert.Null(Choose([Requirement("a", required: 1)], [Witness("a", 4)], Items("a", 3), []));
    }

    [Fact]
    public void Should_stay_with_the_category_where_another_question_tells_hardly_more()
    {
        Requirement[] role =
        [
            Requirement("first"), Requirement("near", weight: 1), Requirement("far", RequirementCategory.DigitalTool, weight: 1.02),
            Requirement("heavy", RequirementCategory.Regulation, weight: 1),
        ];
        Observation[] seen = [Self("near", 3), Self("far", 3), Self("heavy", 3)];
        var before = NextQuestion.Choose(role, seen, new QuestionHistory { Asked = ["heavy"] }, Budget.Full with { Kind = BudgetKind.Quick }, Options)!;
        var after = NextQuestion.Choose(role, seen, new QuestionHistory { Asked = ["heavy", "first"] }, Budget.Full with { Kind = BudgetKind.Quick }, Options)!;

        Assert.NotEqual("near", before.RequirementId);
        Assert.Equal("near", after.RequirementId);
    }

    [Fact]
    public void Should_ask_for_no_account_of_a_prerequisite() =>
        Assert.Null(NextQuestion.Choose([Requirement("p", RequirementCategory.Prerequisite, weight: 9)], [], QuestionHistory.Empty, Budget.Full, Options));

    private static KnowledgeChoice? Choose(Requirement[] role, Observation[] seen, IReadOnlyList<BankItem> items, string[] asked) =>
        NextKnowledge.Choose(role, seen, QuestionHistory.Empty, items, asked, Options);

    private static IReadOnlyList<BankItem> Items(string requirement, params int[] levels)
    {
        var topic = new KnowledgeTopic
        {
            Id = "topic", Version = 1, Title = "Topic", About = "", Serves = new ServedRequirements([], []), Sources = [], Expectations = [], Misconceptions = [], Items = [],
        };
        return [.. levels.Select(level => new BankItem(requirement, topic, new KnowledgeItem
        {
            Id = $"i{level}", Kind = KnowledgeItemKind.Explain, Level = level, Question = "Why?", LooksFor = [], Sources = [],
        }))];
    }
}
